/** The least that a Java program can do, and so the least time that one can take. */
public final class Hello {
    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("Hello");
    }
}
