#include <algorithm>

#include "obligations/api.hpp"
#include "obligations/queries.hpp"
#include "obligations/store.hpp"

namespace luoshi::obligations {
namespace {

constexpr WaitingKind kinds[] = {
    {"sign_for", "签收", "项任务", "duties to sign for", "/duties/asked"},
    {"plan_shares", "报送", "项任务的计划", "duties that want a plan", "/duties/asked"},
    {"report_shares", "报送", "项任务到期的进展", "duties whose report is due", "/duties/asked"},
    {"mend_shares", "补办", "项核验未通过的任务", "duties that were sent back", "/duties/asked"},
    {"approve_reports", "审定", "份进展", "reports to approve", "/duties/reports"},
    {"conclude_shares", "核验", "项申请销号的任务", "duties to conclude", "/duties"},
    {"look_back_duties", "回头看", "项已销号的任务", "closed duties to look back on", "/duties"},
};

// A report is missing once its day is over; that the share itself is late is counted apart.
WaitingRow reports_due(Work& work, BodyId body) {
    WaitingRow row;
    row.task = "report_shares";
    for (const auto& share : work.all<ShareLine>(queries::shares_to_report_on, body)) {
        if (share.reports_waiting > 0 || missing_periods(work, share, work.today()).empty()) continue;
        ++row.count;
        if (share.due && (!row.due || *share.due < *row.due)) row.due = share.due;
        if (share.due && *share.due < work.today()) ++row.overdue;
    }
    return row;
}

std::string yes(bool held) { return held ? "yes" : "no"; }

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || !actor.may_somewhere(permissions::read)) return {};
    const bool answers = actor.may(permissions::answer, actor.body_path);
    auto rows = work.all<WaitingRow>(queries::waiting, work.today(), actor_key(actor), *actor.body, yes(answers), yes(actor.may(permissions::approve, actor.body_path)),
                                     yes(actor.may_somewhere(permissions::close)));
    if (answers) rows.push_back(reports_due(work, *actor.body));
    return waiting_of(rows, kinds);
}

}  // namespace luoshi::obligations
