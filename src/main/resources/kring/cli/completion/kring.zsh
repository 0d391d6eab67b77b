#compdef kring
# Completion of kring for zsh. Put this line in ~/.zshrc, after compinit:  source <(kring completion zsh)

# What may stand where: command|word|kind|words|help. Nothing in it, nor any file name, is ever run.
typeset -g _kring_table='@TABLE@'

# Finds what is said of a word ($2) in a command ($1) or in all; sets kind and choices.
_kring_find() {
  local line
  local -a part
  for line in ${(f)_kring_table}; do
    part=("${(@s:|:)line}")
    if [[ $part[2] == "$2" && ($part[1] == "$1" || $part[1] == '*') ]]; then
      kind=$part[3]
      choices=(${=part[4]})
      return 0
    fi
  done
  kind=
  choices=()
  return 1
}

# Offers the words of a kind (command, or option) that a command knows, each with its help.
_kring_known() {
  local line
  local -a part known
  for line in ${(f)_kring_table}; do
    part=("${(@s:|:)line}")
    if [[ $2 == command ]]; then
      [[ $part[1] == "$1" && $part[3] == command ]] && known+=("$part[2]:${part[5]//:/\\:}")
    elif [[ $part[2] == -* && ($part[1] == "$1" || $part[1] == '*') ]]; then
      known+=("$part[2]:${part[5]//:/\\:}")
    fi
  done
  (( $#known )) && _describe -t $2 $2 known
}

# Offers what the names of files ($1) in the circle's folder tell, when they look as they should ($2), and other words.
_kring_named() {
  setopt local_options null_glob
  local LC_ALL=C circle=$folder file pattern=$2
  local -a found
  if [[ -z $circle ]]; then
    circle=$PWD
    while [[ -n $circle && ! -e $circle/circle.yaml ]]; do circle=${circle%/*}; done
  fi
  for file in "$circle"/${~1}; do
    file=${${file:t}%.yaml}
    [[ $file =~ $pattern ]] && found+=("$file")
  done
  shift 2
  compadd -- $found "$@"
}

_kring_kind() {
  local id='^[a-z0-9]+(-[a-z0-9]+)*$' quarter='^[0-9][0-9][0-9][0-9]-Q[1-4]$'
  case $kind in
    words) compadd -- $choices ;;
    members) _kring_named 'members/*.yaml' $id ;;
    ventures) _kring_named 'ventures/*.yaml' $id ;;
    audiences) _kring_named 'members/*.yaml' $id circle facilitator network ;;
    quarters) _kring_named 'quarters/*' $quarter ;;
    states) _kring_named 'quarters/*' $quarter now ;;
    folders) _files -/ ;;
    files) _files ;;
  esac
}

_kring() {
  local cur=$words[CURRENT] at= option= folder= kind= word
  local -a choices
  integer place=1 i
  for ((i = 2; i < CURRENT; i++)); do
    word=${(Q)words[i]}
    if [[ -n $option ]]; then
      if [[ $option == -C ]]; then
        folder=$word
        [[ $folder == '~'* ]] && folder=$HOME${folder#'~'}
      fi
      option=
    elif [[ $word == -* ]]; then
      _kring_find "$at" "$word" && [[ $kind != flag ]] && option=$word
    elif _kring_find "$at" "$word" && [[ $kind == command ]]; then
      at=${at:+$at }$word
    else
      ((place++))
    fi
  done
  if [[ -z $option && $cur == --*=* ]]; then
    option=${cur%%=*}
    compset -P '*='
  fi
  if [[ -n $option ]]; then
    _kring_find "$at" "$option" && _kring_kind
  elif [[ $cur == -* ]]; then
    _kring_known "$at" option
  else
    _kring_known "$at" command
    { _kring_find "$at" $place || _kring_find "$at" + } && _kring_kind
  fi
}

if [[ $funcstack[1] == _kring ]]; then
  _kring "$@"
else
  compdef _kring kring
fi
