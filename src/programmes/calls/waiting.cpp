#include "platform/access/actor_key.hpp"
#include "programmes/calls/api.hpp"
#include "programmes/calls/queries.hpp"

namespace luoshi::programmes::calls {
namespace {

constexpr std::string_view province = "430000";  // the calls of the action lie there (docs/decisions/0010)

constexpr WaitingKind kinds[] = {
    {"supplement", "补充", "份被退回的申报材料", "applications to supplement", "/programmes/applications?state=returned", "/programme-calls"},
    {"confirm_member", "确认", "份联合申报", "joint applications to confirm", "/programmes/applications", "/programme-calls"},
    {"recommend", "推荐", "份申报", "applications to recommend", "/programmes/calls"},
    {"formal_review", "形式审查", "份申报", "applications for the formal review", "/programmes/applications?state=recommended"},
    {"publish_call", "公布", "份申报通知", "calls to publish", "/programmes/calls"},
};

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || !actor.may_somewhere(permissions::read)) return {};
    const std::string applies = actor.may(permissions::apply, actor.body_path) ? "yes" : "no";
    return waiting_of(work.all<WaitingRow>(queries::waiting, province, work.today(), *actor.body, applies, waiting_scopes(actor, permissions::recommend),
                                           waiting_scopes(actor, permissions::write), actor_key(actor)),
                      kinds);
}

}  // namespace luoshi::programmes::calls
