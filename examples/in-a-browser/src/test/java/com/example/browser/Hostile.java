package com.example.browser;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Names that would run, if a page let them. */
@Path(Hostile.MARKUP)
public class Hostile {

    static final String MARKUP = "/\"'</span></td></option></script><script>document.title='ran'</script>"
            + "<img src=x onerror=\"document.title='ran'\">&lt;--><!--";

    @GET
    @RequiresRole(value = MARKUP, message = MARKUP)
    public String get() {
        return "ok";
    }
}
