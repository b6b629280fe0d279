#include "programmes/review/decisions/store.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

constexpr std::string_view province = "430000";  // the contests of the action lie there (docs/decisions/0010)

constexpr WaitingKind kinds[] = {
    {"record_leading_group", "提请领导小组审议", "份入围名单", "lists for the leading group to decide", "/programmes/awards"},
    {"record_party_group", "提请党组会审定", "份入围名单", "lists for the party group to decide", "/programmes/awards"},
    {"open_award_notice", "公示", "份名单", "lists to put to public notice", "/programmes/awards"},
    {"judge_award_objection", "办理", "件公示异议", "objections to a public notice to judge", "/programmes/awards"},
};

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || !(actor.may_somewhere(permissions::write) || actor.may_somewhere(permissions::objections))) return {};
    return waiting_of(work.all<WaitingRow>(queries::waiting, province, actor_key(actor), actor.body_path, waiting_scopes(actor, permissions::write), waiting_scopes(actor, permissions::objections)), kinds);
}

}  // namespace luoshi::programmes::review::decisions
