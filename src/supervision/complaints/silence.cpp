// Silence of the complainant: two reminders, and only then, after the whole term, it counts as agreement and is marked as silence.
#include <algorithm>

#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/store.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {
namespace {

Result<Nothing> remind_or_close(Work& work, const WorkingDays& days, const Head& head) {
    const auto clock = clock_of(work, head.kind, head.against_path);
    TRY(const int waited, days.working_days_between(head.answered_at->date(), work.today()));
    std::vector<std::int64_t> reminders;
    for (const auto& entry : entries_of(work, head)) {
        if (entry.act == ComplaintAct::reminded && entry.serial > *head.answer) reminders.push_back(entry.serial);
    }
    const auto given = static_cast<int>(reminders.size());
    const auto system = [&](ComplaintAct act, std::string words) {
        return add_entry(work, head, {work.new_id<EntryId>(), act, ComplaintSide::system, ComplaintShown::complainant, std::move(words)});
    };
    // Both reminders never come on one day, even after the job stood still: the second waits for the next run.
    if (given < 2) {
        if (waited < clock.remind_days * (given + 1)) return Nothing{};
        system(ComplaintAct::reminded, given == 0 ? "请查看答复，并表示认可或不认可" : "再次提醒：请查看答复，并表示认可或不认可；到期没有表示，将按默认认可办结");
        work.record("complaints.remind", "complaint", head.id.to_string(), {{"reminder", given + 1}});
        return Nothing{};
    }
    if (waited <= clock.silent_days) return Nothing{};
    const auto written = system(ComplaintAct::silent, "两次提醒后没有收到您的意见，按默认认可办结；如仍有意见，可以再次投诉并写明本件编号");
    TRY_DO(close_round(work, head, ClosedHow::silence, ComplaintAct::silent, written, reminders.front(), reminders.back()));
    work.record("complaints.close_by_silence", "complaint", head.id.to_string());
    return Nothing{};
}

}  // namespace

Result<Nothing> remind_complainants(Work& work) {
    TRY(const WorkingDays days, org::working_days(work));
    for (const auto& head : work.all<Head>(queries::heads_waiting, work.county())) TRY_DO(remind_or_close(work, days, head));
    return Nothing{};
}

}  // namespace luoshi::supervision::complaints
