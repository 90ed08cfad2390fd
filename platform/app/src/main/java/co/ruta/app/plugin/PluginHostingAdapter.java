package co.ruta.app.plugin;

import co.ruta.core.plugin.NodeFollower;
import co.ruta.core.plugin.PluginHosting;
import co.ruta.core.plugin.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** This node's plugins for the core: what its follower runs and what its inbox refused. */
@ApplicationScoped
class PluginHostingAdapter implements PluginHosting {
    private final JarJudge judge;
    private final NodeFollower follower;
    private final Instance<Inbox> inbox;

    /** @param inbox asked for late: it needs the desk that needs this */
    @Inject
    PluginHostingAdapter(JarJudge judge, NodeFollower follower, Instance<Inbox> inbox) {
        this.judge = judge;
        this.follower = follower;
        this.inbox = inbox;
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    PluginHostingAdapter() {
        this(null, null, null);
    }

    @Override
    public Verdict judge(String fileName, byte[] bytes) {
        return judge.judge(fileName, bytes);
    }

    @Override
    public String trust() {
        return judge.trust();
    }

    @Override
    public List<Here> here() {
        List<Here> here = new ArrayList<>(follower.here());
        here.addAll(inbox.get().refused());
        return here;
    }

    @Override
    public void follow() {
        follower.follow();
    }
}
