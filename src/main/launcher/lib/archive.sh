# Makes the archives of classes that bin/kring starts with: sh archive.sh JAVA JAR ROOT PLACE FILES
# They come to stand in ROOT/PLACE, with a note of the FILES they were made of. This runs apart from the command that
# started it and says nothing; whatever goes wrong leaves things as they were.
java=$1 jar=$2 root=$3 place=$3/$4 files=$5
work=$root/making
number=$$
umask 022
mkdir -p "$place" || exit
# Only one at a time; one that was killed is forgotten after a while.
[ -z "$(find "$work" -prune -mmin +10)" ] || rm -rf "$work"
mkdir "$work" || exit
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# A Java of kring's own comes without the archive of Java's own classes that every other stands on: packed into a zip, it
# would not be the same bytes twice.
[ "$java" != "${jar%/lib/*}/runtime/bin/java" ] || "$java" -Xshare:on -version || "$java" -Xshare:dump

# A cache of Java 25 holds more than an archive does, such as which methods are worth compiling.
if "$java" -XX:+PrintFlagsFinal -version | grep -q AOTCacheOutput; then
  use=-XX:AOTCache make=-XX:AOTCacheOutput
else
  use=-XX:SharedArchiveFile make=-XX:ArchiveClassesAtExit
fi
# Commands that write no documents start faster without all that writes them.
for kind in light documents; do
  cp -R "${jar%/*}/rehearsal" "$work/circle" || exit
  "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms20m "$make=$work/$kind.$number" \
    -cp "$jar" kring.Rehearsal "$kind" "$work/circle"
  rm -rf "$work/circle"
  # Where none could be made, a note of that keeps the next start from trying again.
  if [ -s "$work/$kind.$number" ]; then mv "$work/$kind.$number" "$place" || exit; else use=; fi
done
printf '%s\n' "$files" "$use" "$number" >"$work/made" && mv "$work/made" "$place/made" || exit

for old in "$place"/light.* "$place"/documents.*; do
  case $old in *."$number") ;; *) rm -f "$old" ;; esac
done
# What was made of other jars serves no more; what was made of these for another Java, the first five words, still does.
for other in "$root"/*/made; do
  IFS= read -r made_of <"$other"
  [ "${made_of#* * * * * }" = "${files#* * * * * }" ] || rm -rf "${other%/made}"
done
