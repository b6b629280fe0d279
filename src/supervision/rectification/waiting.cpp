#include "platform/access/actor_key.hpp"
#include "supervision/rectification/api.hpp"
#include "supervision/rectification/queries.hpp"

namespace luoshi::supervision::rectification {
namespace {

constexpr WaitingKind kinds[] = {
    {"send_measures", "报送", "份督办单的整改措施", "rectification orders that want measures", "/rectification?state=ordered", "/rectification"},
    {"send_proof", "报送", "份督办单的证明材料", "rectification orders that want proof", "/rectification?state=planned", "/rectification"},
    {"check_orders", "核验", "份整改", "rectification orders to check", "/rectification?state=proved"},
    {"close_orders", "销号", "份整改", "rectification orders to close", "/rectification?state=checked"},
    {"look_back", "回头看", "份已销号的整改", "closed orders to look back on", "/rectification?state=closed"},
};

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || !actor.may_somewhere(permissions::read)) return {};
    const std::string answers = actor.may(permissions::answer, actor.body_path) ? "yes" : "no";
    return waiting_of(work.all<WaitingRow>(queries::waiting, work.today(), actor_key(actor), *actor.body, answers, waiting_scopes(actor, permissions::check),
                                           waiting_scopes(actor, permissions::order)),
                      kinds);
}

}  // namespace luoshi::supervision::rectification
