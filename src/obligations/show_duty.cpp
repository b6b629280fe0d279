// The case file of a duty.
#include <algorithm>
#include <map>

#include "obligations/queries.hpp"
#include "obligations/store.hpp"
#include "obligations/use_cases.hpp"

namespace luoshi::obligations {

namespace {

// Current targets of different sources that name different numbers or kinds.
bool disagree(const std::vector<DutyTargetView>& targets) {
    const DutyTargetView* first = nullptr;
    for (const auto& target : targets) {
        if (!target.current) continue;
        if (first == nullptr) first = &target;
        else if (first->kind != target.kind || first->number != target.number) return true;
    }
    return false;
}

std::vector<DutyMeasureChoice> load_measures(Work& work, const DutyLine& duty) {
    std::vector<DutyMeasureChoice> choices;
    work.each(
        queries::measures_of_duty,
        [&](const storage::Row& row) {
            choices.push_back({row.get<std::int64_t>(0), row.get<std::string>(1), "", "", row.get<std::string>(2), row.get<Instant>(3), row.get<std::string>(4)});
        },
        duty.county, duty.id);
    for (auto& choice : choices) {
        if (const auto* measure = find_measure(choice.measure)) {
            choice.words = measure->words;
            choice.words_en = measure->words_en;
        }
    }
    return choices;
}

// Sums over the last approved report of each share: the number in the unit, and the stages apart.
void sum_reports(Work& work, const std::vector<ShareLine>& shares, DutyFileView& view) {
    std::map<std::string, std::int64_t> stages;
    for (const auto& share : shares) {
        if (share.approved_periods == 0) continue;
        bool taken = false;
        work.each(
            queries::reports_of_share,
            [&](const storage::Row& row) {
                if (taken || row.get<std::optional<ReportDecision>>(10) != ReportDecision::approved) return;
                taken = true;
                view.reported += from_milli(row.get<std::optional<std::int64_t>>(5)).value_or(0);
                for (const auto& one : row.get<std::vector<DutyStageCount>>(6)) stages[one.stage] += one.count;
            },
            share.county, share.id);
    }
    for (const auto& stage : view.content.stages) view.stages.push_back({stage, stages[stage]});
}

}  // namespace

std::vector<DutyTargetView> load_targets(Work& work, std::string_view county, DutyId duty) {
    std::vector<DutyTargetView> targets;
    work.each(
        queries::targets_of_duty,
        [&](const storage::Row& row) {
            targets.push_back({row.get<std::string>(0), row.get<std::int64_t>(1), row.get<Date>(2), row.get<TargetKind>(3), from_milli(row.get<std::optional<std::int64_t>>(4)),
                               row.get<std::string>(5), row.get<Instant>(6), row.get<std::string>(7), true});
        },
        county, duty);
    for (auto& target : targets)
        target.current = std::ranges::none_of(targets, [&](const auto& other) { return other.source == target.source && other.version > target.version; });
    return targets;
}

Result<DutyFileView> show_duty(Work& work, const OneDuty& query) {
    TRY(const DutyLine duty, find_duty(work, query.county, query.id));
    TRY(const WorkingDays days, org::working_days(work));
    DutyFileView view;
    view.id = duty.id;
    view.county = duty.county;
    view.version = duty.version;
    view.issuer = duty.issuer;
    view.issuer_name = duty.issuer_name;
    view.notice = duty.notice;
    view.notice_number = duty.notice_number.value_or("");
    view.notice_title = duty.notice_title.value_or("");
    view.clause = duty.clause.value_or("");
    view.clause_path = duty.clause_path.value_or("");
    view.clause_text = duty.clause_text.value_or("");
    view.content = duty.content;
    view.due = duty.due;
    view.recurrence = duty.recurrence;
    view.state = duty.state;
    view.made_by_name = duty.made_by_name;
    view.made_at = duty.made_at;
    view.issued_at = duty.issued_at;
    view.targets = load_targets(work, duty.county, duty.id);
    view.targets_disagree = disagree(view.targets);
    view.measures = load_measures(work, duty);
    view.flags = work.all<DutyFlagView>(queries::flags_of_duty, duty.county, duty.id);
    auto shares = work.all<ShareLine>(queries::shares_of_duty, duty.county, duty.id);
    std::erase_if(shares, [&](const auto& share) { return !may_see(work.actor(), share); });
    sum_reports(work, shares, view);
    for (const auto& share : shares) view.shares.push_back(row_of(work, days, share, work.today()));
    view.may_write = may_write(work.actor(), duty);
    return view;
}

}  // namespace luoshi::obligations
