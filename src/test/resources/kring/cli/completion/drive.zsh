# Completes each line that it reads in a zsh of its own, as its Tab key does; says on a line what is offered.
zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner "PROMPT= RPROMPT= ; stty -echo; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D"
zpty -w inner "source ${(q)1}"
zpty -w inner 'compadd() {
  if (( ${@[(I)-[OAD]]} )); then
    builtin compadd "$@"
    return
  fi
  local -a hits
  builtin compadd -A hits "$@"
  offered+=($hits)
  return 0
}
capture() {
  local -a offered
  compstate[insert]= compstate[list]=
  _main_complete
  print -r -- "<<${(j: :)offered}>>"
  compstate[insert]= compstate[list]=
}
zle -C capture complete-word capture
bindkey "^X" capture
bindkey "^U" kill-whole-line
print "<<""ready>>"'
zpty -r inner line '*<<ready>>*'
while IFS= read -r line; do
  zpty -w -n inner $'\x15'"$line"$'\x18'
  zpty -r inner said '*<<*>>*'
  said=${said##*<<}
  print -r -- "${said%%>>*}"
done
zpty -d inner
