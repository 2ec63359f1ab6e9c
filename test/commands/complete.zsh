# What zsh offers for a line, each in angle brackets: complete.zsh <script> <line>
# zsh completes in its editor only, so it is run in a terminal of its own.
zmodload zsh/zpty
zpty editor zsh -f -i
zpty -w editor "PROMPT=; setopt no_beep; autoload -Uz compinit; compinit -u -D; source ${(q)1}"
zpty -w editor 'compadd() {
  if [[ " $* " != *" -"[OAD]" "* ]]; then
    local -a matches
    builtin compadd -A matches "$@"
    print -rl -- "<"${^matches}">"
  fi
  builtin compadd "$@"
}
offer() { print; _main_complete; compstate[insert]=; compstate[list]=; print -r -- "THE"-END }
zle -C offer complete-word offer
bindkey "^I" offer
print -r -- "IS"-READY'
zpty -r editor shown '*IS-READY*'
zpty -n -w editor "$2"$'\t'
zpty -r editor shown '*THE-END*'
zpty -d editor
print -r -- "$shown" | tr -d '\r' | grep '^<'
# Nothing to offer is no failure.
true
