package kring.cli.remind;

import java.nio.file.Path;

/**
 * Which drafts of reminders are asked for.
 *
 * @param folder where they are put
 * @param toMembers whether they are for the members and not for the facilitator
 * @param forms whether the form of a check-in goes along with what reminds of it
 */
record DraftsWanted(Path folder, boolean toMembers, boolean forms) {}
