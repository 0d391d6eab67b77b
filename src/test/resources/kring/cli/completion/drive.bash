# Completes each line that it reads, its words parted by tabs, as bash does; says on a line what is offered.
source "$1"
compopt() { COMPREPLY+=("compopt $*"); }
while IFS= read -r line; do
  COMP_WORDS=()
  while [[ $line == *$'\t'* ]]; do
    COMP_WORDS+=("${line%%$'\t'*}")
    line=${line#*$'\t'}
  done
  COMP_WORDS+=("$line")
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  _kring
  printf '%s\n' "${COMPREPLY[*]}"
done
