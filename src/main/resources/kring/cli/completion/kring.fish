# Completion of kring for fish. Write it where fish looks for it:
#   kring completion fish >~/.config/fish/completions/kring.fish

# What may stand where: command|word|kind|words|help. Nothing in it, nor any file name, is ever run.
set -g __kring_table (string split \n -- '@TABLE@')

# Finds what is said of a word ($argv[2]) in a command ($argv[1]) or in all: its kind, and the words to choose from.
function __kring_find
    for line in $__kring_table
        set -l part (string split '|' -- $line)
        if test "$part[2]" = "$argv[2]"; and contains -- "$part[1]" "$argv[1]" '*'
            echo $part[3]
            string split -n ' ' -- $part[4]
            return 0
        end
    end
    return 1
end

# Says the words of a kind (command, or option) that a command knows, each with its help.
function __kring_known
    for line in $__kring_table
        set -l part (string split '|' -- $line)
        if test $argv[2] = command
            test "$part[1]" = "$argv[1]" -a "$part[3]" = command; and printf '%s\t%s\n' $part[2] $part[5]
        else if string match -q -- '-*' $part[2]; and contains -- "$part[1]" "$argv[1]" '*'
            printf '%s\t%s\n' $part[2] $part[5]
        end
    end
end

# Says what the names of files in a folder of the circle tell, when they look as they should.
function __kring_named --argument-names folder below pattern
    set -l circle $folder
    if test -z "$circle"
        set circle $PWD
        while test -n "$circle"; and not test -e "$circle/circle.yaml"
            set circle (string replace -r '/[^/]*$' '' -- $circle)
        end
    end
    test -d "$circle/$below"; or return
    for file in $circle/$below/*
        string match -r -- $pattern (string replace -r '\.yaml$' '' -- (string replace -r '.*/' '' -- $file))
    end
end

# Says what may stand where one of a kind stands.
function __kring_kind --argument-names folder kind
    set -l id '^[a-z0-9]+(?:-[a-z0-9]+)*$'
    set -l quarter '^[0-9]{4}-Q[1-4]$'
    switch $kind
        case words
            string join \n -- $argv[3..]
        case members
            __kring_named "$folder" members $id
        case ventures
            __kring_named "$folder" ventures $id
        case audiences
            string join \n circle facilitator network
            __kring_named "$folder" members $id
        case quarters
            __kring_named "$folder" quarters $quarter
        case states
            __kring_named "$folder" quarters $quarter
            echo now
        case folders
            __fish_complete_directories (commandline -ct)
        case files
            __fish_complete_path (commandline -ct)
    end
end

function __kring_complete
    set -l at ''
    set -l place 1
    set -l option ''
    set -l folder ''
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for word in $words[2..]
        set -l kind (__kring_find "$at" "$word")
        if test -n "$option"
            if test $option = -C
                set folder (string replace -r '^~(?=/|$)' $HOME -- $word)
            end
            set option ''
        else if string match -q -- '-*' $word
            test -n "$kind" -a "$kind[1]" != flag; and set option $word
        else if test "$kind[1]" = command
            set at (string trim -- "$at $word")
        else
            set place (math $place + 1)
        end
    end
    if test -n "$option"
        __kring_kind "$folder" (__kring_find "$at" "$option")
    else if string match -q -- '--*=*' $current
        set option (string replace -r '=.*' '' -- $current)
        string replace -r -- '^' "$option=" (__kring_kind "$folder" (__kring_find "$at" "$option"))
    else if string match -q -- '-*' $current
        __kring_known "$at" option
    else
        __kring_known "$at" command
        set -l kind (__kring_find "$at" $place; or __kring_find "$at" +)
        and __kring_kind "$folder" $kind
    end
end

complete -c kring -f -a '(__kring_complete)'
