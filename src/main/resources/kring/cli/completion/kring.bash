# Completion of kring for bash. Put this line in ~/.bashrc:  source <(kring completion bash)

# What may stand where: command|word|kind|words|help. Nothing in it, nor any file name, is ever run.
_kring_table='@TABLE@'

# Finds what is said of a word ($2) in a command ($1) or in all; sets kind and words.
_kring_find() {
  local where what
  while IFS='|' read -r where what kind words _; do
    [[ $what == "$2" && ($where == "$1" || $where == '*') ]] && return 0
  done <<<"$_kring_table"
  kind= words=
  return 1
}

# Offers the words of a kind (command, or option) that a command knows.
_kring_known() {
  local where what kind words
  while IFS='|' read -r where what kind words _; do
    if [[ $2 == command ]]; then
      [[ $where == "$1" && $kind == command ]] && _kring_offer "$what"
    elif [[ $what == -* && ($where == "$1" || $where == '*') ]]; then
      _kring_offer "$what"
    fi
  done <<<"$_kring_table"
}

_kring_offer() {
  local word
  for word; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
  done
}

# Offers what the names of files ($1) in the circle's folder tell, when they look as they should ($2).
_kring_named() {
  local LC_ALL=C circle=$folder file
  if [[ -z $circle ]]; then
    circle=$PWD
    while [[ -n $circle && ! -e $circle/circle.yaml ]]; do circle=${circle%/*}; done
  fi
  for file in "$circle"/$1; do
    file=${file##*/}
    file=${file%.yaml}
    [[ $file =~ $2 ]] && _kring_offer "$file"
  done
}

_kring_kind() {
  local id='^[a-z0-9]+(-[a-z0-9]+)*$' quarter='^[0-9][0-9][0-9][0-9]-Q[1-4]$'
  case $kind in
    words) _kring_offer $words ;;
    members) _kring_named 'members/*.yaml' "$id" ;;
    ventures) _kring_named 'ventures/*.yaml' "$id" ;;
    audiences) _kring_offer circle facilitator network; _kring_named 'members/*.yaml' "$id" ;;
    quarters) _kring_named 'quarters/*' "$quarter" ;;
    states) _kring_named 'quarters/*' "$quarter"; _kring_offer now ;;
    folders) compopt -o dirnames ;;
    files) compopt -o default ;;
  esac
}

# Sets folder to what a word ($1) stands for: read sign by sign, for nothing in it is ever run.
_kring_unquote() {
  local word=$1 quote= sign i
  folder=
  [[ $word == '~' || $word == '~/'* ]] && folder=$HOME word=${word#'~'}
  for ((i = 0; i < ${#word}; i++)); do
    sign=${word:i:1}
    if [[ $quote != "'" && $sign == "\\" ]] && [[ -z $quote || ${word:i+1:1} == [\"\\\$\`] ]]; then
      ((++i))
      folder+=${word:i:1}
    elif [[ -z $quote && $sign == [\"\'] ]]; then
      quote=$sign
    elif [[ -n $quote && $sign == "$quote" ]]; then
      quote=
    else
      folder+=$sign
    fi
  done
}

_kring() {
  local cur=${COMP_WORDS[COMP_CWORD]} path= place=1 option= folder= kind= words= word i
  COMPREPLY=()
  [[ $cur == = ]] && cur=
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $word == = ]]; then
      continue
    elif [[ -n $option ]]; then
      if [[ $option == -C ]]; then
        _kring_unquote "$word"
      fi
      option=
    elif [[ $word == -* ]]; then
      _kring_find "$path" "$word" && [[ $kind != flag ]] && option=$word
    elif _kring_find "$path" "$word" && [[ $kind == command ]]; then
      path=${path:+$path }$word
    else
      ((place++))
    fi
  done
  if [[ -n $option ]]; then
    _kring_find "$path" "$option" && _kring_kind
  elif [[ $cur == -* ]]; then
    _kring_known "$path" option
  else
    _kring_known "$path" command
    { _kring_find "$path" "$place" || _kring_find "$path" +; } && _kring_kind
  fi
}

complete -F _kring kring
