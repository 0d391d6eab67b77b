package kring.cli.run;

/** When in a circle's year one needs a command, in the order in which help tells of them. */
public enum CommandGroup {
    BEFORE,
    TABLE,
    AFTER,
    YEARLY,
    REST
}
