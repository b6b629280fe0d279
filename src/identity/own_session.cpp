#include "identity/api.hpp"
#include "identity/identified.hpp"
#include "identity/queries.hpp"

namespace luoshi::identity {
namespace {

// A token or the command line has no session to show, but it is somebody.
SessionView without_session(const Actor& actor) {
    SessionView view{.signed_in = actor.is_signed_in(),
                     .account = actor.account,
                     .name = actor.name,
                     .display_name = actor.name,
                     .county = actor.county,
                     .language = actor.language,
                     .post = actor.post};
    for (const auto& grant : actor.grants) {
        if (std::ranges::find(view.permissions, grant.permission) == view.permissions.end()) view.permissions.push_back(grant.permission);
        view.scopes.push_back({grant.permission, grant.scope});
    }
    return view;
}

Problem no_session() { return {Code::denied, "sign-in-required", "请先登录", "please sign in first"}; }

}  // namespace

Result<SessionView> show_session(Work& work, const NoQuestion&) {
    const Actor& actor = work.actor();
    if (!actor.is_signed_in()) return SessionView{.language = actor.language};
    const auto id = actor.proof == Proof::session ? SessionId::parse(actor.session) : std::nullopt;
    const auto identified = id ? find_identified(work, actor.county, *id) : std::nullopt;
    return identified ? session_view(*identified, actor.csrf) : without_session(actor);
}

// Also for who is not signed in (any more): the cookies go away in any case.
Result<http::SessionReply<Nothing>> sign_out(Work& work, const NoQuestion&) {
    const Actor& actor = work.actor();
    const auto id = actor.proof == Proof::session ? SessionId::parse(actor.session) : std::nullopt;
    if (!id) return http::SessionReply<Nothing>{};
    TRY(const Account account, own_account(work));
    end_session(work, account, *id, SessionEnd::signed_out);
    work.record("identity.sign_out", "account", account.id.to_string(), {{"session", id->to_string()}});
    return http::SessionReply<Nothing>{};
}

Result<SessionView> switch_post(Work& work, const SwitchPost& command) {
    const auto id = work.actor().proof == Proof::session ? SessionId::parse(work.actor().session) : std::nullopt;
    if (!id) return no_session();
    const auto before = find_identified(work, work.county(), *id);
    if (!before) return no_session();
    if (std::ranges::find(before->posts, command.post, &SessionPost::id) == before->posts.end()) {
        return Problem{Code::missing, "unknown-post", "您没有这个岗位", "you do not hold this post"};
    }
    work.run(queries::switch_post, work.county(), *id, command.post);
    work.record("identity.switch_post", "post", command.post.to_string(), {{"session", id->to_string()}});
    return session_view(find_identified(work, work.county(), *id).value(), work.actor().csrf);
}

Result<http::Page<SessionRow>> find_own_sessions(Work& work, const NoQuestion&) {
    TRY(const Account account, own_account(work));
    http::Page<SessionRow> page;
    page.items = open_sessions(work, account);
    return page;
}

Result<Nothing> revoke_own_session(Work& work, const OneSession& command) {
    TRY(const Account account, own_account(work));
    if (!end_session(work, account, command.id, SessionEnd::revoked)) {
        return Problem{Code::missing, "unknown-session", "没有这个登录", "there is no such session"};
    }
    work.record("identity.revoke_session", "account", account.id.to_string(), {{"session", command.id.to_string()}});
    return Nothing{};
}

}  // namespace luoshi::identity
