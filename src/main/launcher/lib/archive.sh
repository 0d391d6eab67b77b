# Read in by bin/kring: tells it the archive of loaded classes to start Java with, or makes one. Decision 14 says why.
facts() { TZ=UTC0 stat -L -c '%A %u %i %s %z' "$@" 2>/dev/null || stat -L -f '%Sp %u %i %z %Fc' "$@" 2>/dev/null; }
# Whether a file or folder with these facts is one that nobody but the user and root can write to.
safe() { case $2 in [-d]????-??-?' 0 '*) ;; [-d]????-??-?' '*) [ -O "$1" ] ;; *) false ;; esac; }
# What replaces a file has another inode, size or time of change, which nobody can set back as that of modification.
fits() {
  IFS='
' && set -- $(facts "$root" "$place" "$place/made" "$place/light" "$place/documents" "$java" "$home"/lib/*.jar)
  unset IFS
  [ ! -L "$root" ] && [ ! -L "$place" ] && safe "$root" "$1" && safe "$place" "$2" && safe "$place/made" "$3" && safe "$place/light" "$4" &&
    safe "$place/documents" "$5" && shift 3 && read -r option made_of <"$place/made" && [ "$made_of" = "$home $*" ]
}
search() {
  IFS=/ && set -- ${java#"$home"} && IFS=- && name=$build$* && unset IFS
  for root in "$home/archive" "$cache"; do
    place=$root/$name
    ! { [ -r "$place/made" ] && fits; } || return 0
  done
  false
}
make() (
  umask 022 && now=$(facts "$java" "$home"/lib/*.jar)
  for root in "$home/archive" "$cache" ''; do
    ! { [ ! -L "$root" ] && mkdir -p "$root" && [ -O "$root" ] && chmod go-w "$root"; } || break
  done
  # Only one at a time; one that was killed is forgotten after a while.
  work=${root:?}/making
  find "$work" -prune -mmin +10 -exec rm -rf {} \;
  mkdir "$work" && trap 'rm -rf "$work"; exit' EXIT HUP INT TERM || exit
  # Packed, a Java of kring's own comes without the archive that ours stands on: it would not be the same bytes twice.
  [ "$java" != "$home/runtime/bin/java" ] || "$java" -Xshare:on -version || "$java" -Xshare:dump
  # A cache of Java 25 holds more than an archive does, such as which methods are worth compiling.
  use=SharedArchiveFile make=ArchiveClassesAtExit
  ! "$java" -XX:+PrintFlagsFinal -version | grep -q AOTCacheOutput || use=AOTCache make=AOTCacheOutput
  # What writes no documents starts faster without all that does. A file left empty says that none could be made.
  for kind in light documents; do
    cp -R "$home/lib/rehearsal" "$work/circle" && nice -n 19 "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms20m \
      "-XX:$make=$work/$kind" -cp "$jar" kring.Rehearsal $kind "$work/circle"
    rm -rf "$work/circle" && touch "$work/$kind"
  done
  set -- -XX:$use "$home" $(facts "$work/light" "$work/documents") $now
  # What was made of this installation's earlier jars serves no more; all else in the folder is not ours to judge.
  for old in "$root"/*/made; do
    read -r option made_of <"$old"
    case $old/$made_of in "$root/$build-"*) ;; */"$home "*) rm -rf "${old%/made}" ;; esac
  done
  echo "$*" >"$work/made" && rm -rf "${root:?}/$name" && mv "$work" "$root/$name" && trap - EXIT
) </dev/null >/dev/null 2>&1
archive= cache=${HOME:-/dev/null}/.cache/kring
case ${XDG_CACHE_HOME:-} in /*) cache=$XDG_CACHE_HOME/kring ;; esac
read -r build <"$home/lib/build"
case ${KRING_ARCHIVE:-} in
  off) ;;
  make) search || make; exit 0 ;;
  *) if search; then [ ! -s "$place/$kind" ] || archive=$option=$place/$kind; elif [ -t 2 ]; then (make &) </dev/null >/dev/null 2>&1; fi ;;
esac
