# shellcheck shell=bash
# How the program starts, and what it says where something it needs is missing.

said --version
check 'it starts through a link in a path with spaces' ends 0
check 'it tells its version' out_has 'foi '
said
check 'without a terminal and a command it is wrong usage' ends 2
check 'and the commands are pointed to' err_has 'foi --help'
said list
check 'without a register the exit code is 5' ends 5
check 'and the way to make one is told' err_has 'foi init'
check 'and nothing is made' test ! -e "$HOME/.local"

# A PATH with the everyday tools, and of java, javac and mvn only what is named.
stripped() {
  rm -rf "$work/bin"
  mkdir "$work/bin"
  local tool
  for tool in bash env readlink dirname sed uname head sort grep mkdir flock cat apt-get dnf "$@"; do
    [ -x "$(command -v "$tool")" ] && ln -s "$(command -v "$tool")" "$work/bin/$tool"
  done
  return 0
}

# bare …: runs a copy of the launcher that has no build beside it, with the stripped PATH.
bare() {
  mkdir -p "$work/bare/app/bin"
  cp "$root/app/bin/foi" "$work/bare/app/bin/foi"
  JAVA_HOME='' PATH=$work/bin "$work/bare/app/bin/foi" "$@" >"$work/out" 2>"$work/err" </dev/null
  code=$?
}

stripped
bare list
check 'without java the exit code is 5' ends 5
check 'and the sentence names java' err_has 'there is no java here'
check 'and what to install' grep -qE 'openjdk-17-jre-headless|java-17-openjdk-headless|OpenJDK 17' "$work/err"

stripped
printf '#!%s\necho '\''openjdk version "11.0.2" 2019-01-15'\'' >&2\n' "$(command -v bash)" >"$work/bin/java"
chmod +x "$work/bin/java"
bare list
check 'a java that is too old is told' err_has 'is version 11'
check 'with exit code 5' ends 5

stripped java
bare list
check 'without a compiler the sentence names it' err_has 'no Java compiler'
stripped java javac
bare list
check 'without Maven the sentence names it' err_has 'there is no Maven here'
check 'and what to install' err_has 'maven'

stripped java javac
printf '#!%s\necho "Apache Maven 3.6.3"\n' "$(command -v bash)" >"$work/bin/mvn"
chmod +x "$work/bin/mvn"
bare list
check 'a Maven that is too old is told' err_has 'this is 3.6.3'

printf '#!%s\n[ "$1" = --version ] && { echo "Apache Maven 3.9.9"; exit; }\necho "[ERROR] no network"\nexit 1\n' \
  "$(command -v bash)" >"$work/bin/mvn"
bare list
check 'a build that fails is told with its reason' err_has 'no network'
check 'and where its whole story is' err_has 'build.log'

rm -rf "$work/bare" "$work/bin"
