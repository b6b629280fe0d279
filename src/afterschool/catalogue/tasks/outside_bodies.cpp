#include <algorithm>

#include "afterschool/catalogue/body_warnings.hpp"
#include "afterschool/catalogue/listing_store.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/tasks/api.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

constexpr WaitingKind kinds[] = {
    {"confirm_licences", "确认", "家机构更新的许可证", "renewed licences to confirm", "/outside-bodies?state=listed"},
    {"decide_failed_bodies", "处理", "家年检不合格的机构", "bodies that failed their annual check", "/outside-bodies?state=listed"},
    {"settle_used_bodies", "处理", "家证照或合同到期的校外机构", "outside bodies with something that runs out", "/outside-contracts"},
    {"renew_own_proofs", "更新", "项快到期的证照或人员证明", "licences or proofs that run out", "/outside-bodies"},
};

void note(WaitingRow& row, Date until, Date today) {
    if (!row.due || until < *row.due) row.due = until;
    if (until < today) ++row.overdue;
}

// Bodies with running courses at the actor's own school of which something runs out.
WaitingRow used_bodies(Work& work) {
    WaitingRow row;
    row.task = "settle_used_bodies";
    for (const auto& body : bodies_used_by(work, work.actor().county, *work.actor().body)) {
        if (body.warnings.empty()) continue;
        ++row.count;
        // The day of an exit or a failed check may be today: nothing is left to wait for.
        const auto& first = body.warnings.front();
        note(row, first.stage == "over" ? std::min(first.until, work.today().plus_days(-1)) : first.until, work.today());
    }
    return row;
}

struct OwnDates {
    Date licence_until;
    std::optional<Date> vetting_until;
    std::optional<Date> health_until;
    std::optional<Date> contract_until;
};
BOOST_DESCRIBE_STRUCT(OwnDates, (), (licence_until, vetting_until, health_until, contract_until))

WaitingRow own_proofs(Work& work) {
    WaitingRow row;
    row.task = "renew_own_proofs";
    const auto dates = work.one<OwnDates>(queries::own_dates_of_body, work.actor().county, *work.actor().body);
    if (!dates) return row;
    const auto soon = work.today().plus_days(expiry_soon_days);
    for (const auto& until : {std::optional(dates->licence_until), dates->vetting_until, dates->health_until, dates->contract_until}) {
        if (!until || *until >= soon) continue;
        ++row.count;
        note(row, *until, work.today());
    }
    return row;
}

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    std::vector<WaitingRow> rows;
    if (actor.may_somewhere(permissions::outside_select))
        rows = work.all<WaitingRow>(queries::outside_tasks, waiting_scopes(actor, permissions::outside_select));
    if (actor.body && actor.may(permissions::plan, actor.body_path)) rows.push_back(used_bodies(work));
    if (actor.body && actor.may(permissions::outside_apply, actor.body_path)) rows.push_back(own_proofs(work));
    return waiting_of(rows, kinds);
}

}  // namespace luoshi::afterschool::catalogue
