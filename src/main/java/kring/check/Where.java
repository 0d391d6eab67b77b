package kring.check;

/** A place that is looked up only when there is something to say about it. */
interface Where {
    Place place();
}
