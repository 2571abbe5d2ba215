package com.example.users;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessListener;
import java.lang.System.Logger.Level;

public class SecurityLog implements AccessListener {

    private static final System.Logger LOG = System.getLogger("security");

    @Override
    public void onDenied(AccessEvent event) {
        LOG.log(
                Level.INFO,
                "{0} {1} denied to {2}: {3}, requires {4}",
                event.method(),
                event.pathTemplate(),
                event.principal(),
                event.decision(),
                event.requiredRoles());
    }

    @Override
    public void onGranted(AccessEvent event) {
        LOG.log(Level.INFO, "{0} {1} granted to {2}", event.method(), event.pathTemplate(), event.principal());
    }

    @Override
    public boolean wantsGrants() {
        return true;
    }
}
