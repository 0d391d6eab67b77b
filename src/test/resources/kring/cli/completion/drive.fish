# Completes each line that it reads as fish does; says on a line what is offered, without what is said of it.
source $argv[1]
while read line
    echo (complete -C "$line" | string replace -r '\t.*' '' | string join ' ')
end
