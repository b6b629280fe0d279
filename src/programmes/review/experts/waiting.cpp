#include <algorithm>

#include "platform/access/actor_key.hpp"
#include "programmes/review/experts/queries.hpp"
#include "programmes/review/experts/store.hpp"

namespace luoshi::programmes::review::experts {
namespace {

constexpr std::string_view province = "430000";  // the pool lies there (docs/decisions/0010)
constexpr int days_ahead = 30;                   // an expert is asked to confirm so long before his file closes

constexpr WaitingKind kinds[] = {
    {"confirm_expert", "确认", "份本人的专家资料", "expert file of your own to confirm", "/review/own-expert", "/own-expert"},
    {"admit_expert", "审核", "名待入库的专家", "experts to admit to the pool", "/review/experts"},
};

std::optional<WaitingRow> own_confirmation(Work& work) {
    const auto one = work.one<ExpertEntry>(queries::expert_by_person, province, work.actor().account->to_string());
    if (!one || (one->state != ExpertState::admitted && one->state != ExpertState::suspended)) return std::nullopt;
    const auto terms = terms_on(work, province, work.today()).terms;
    const auto yearly = std::ranges::find(terms.conditions, ExpertConditionKey::confirm_days, &ExpertCondition::key);
    if (yearly == terms.conditions.end()) return std::nullopt;
    if (!one->confirmed_on) return WaitingRow{"confirm_expert", 1, {}, 0};
    const auto due = one->confirmed_on->plus_days(yearly->value);
    if (work.today() < due.plus_days(-days_ahead)) return std::nullopt;
    return WaitingRow{"confirm_expert", 1, due, due < work.today() ? 1 : 0};
}

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    std::vector<WaitingRow> rows;
    if (!actor.account) return {};
    if (actor.may_somewhere(permissions::own)) {
        if (auto row = own_confirmation(work)) rows.push_back(*std::move(row));
    }
    if (actor.may_somewhere(permissions::write)) {
        for (auto& row : work.all<WaitingRow>(queries::experts_to_admit, province, actor_key(actor), *actor.account, waiting_scopes(actor, permissions::write))) rows.push_back(std::move(row));
    }
    return waiting_of(rows, kinds);
}

}  // namespace luoshi::programmes::review::experts
