// Figures in which open complaints count: with their age in the median, as late in the share in time. Few cases are not told apart.
#include <algorithm>
#include <map>

#include "supervision/complaints/api.hpp"
#include "supervision/complaints/local_rules.hpp"
#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/store.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {
namespace {

constexpr std::int64_t fewest = 5;

// In the order of queries/lives_below.sql.
struct Told {
    ComplaintKind kind = ComplaintKind::other;
    Date received_on;
    ComplaintState state = ComplaintState::received;
    Date accept_due;
    Date answer_due;
    std::optional<Instant> answered_at;
    std::optional<Instant> closed_at;
    std::optional<ComplaintOutcome> outcome;
    std::optional<ClosedHow> how;
};
BOOST_DESCRIBE_STRUCT(Told, (), (kind, received_on, state, accept_due, answer_due, answered_at, closed_at, outcome, how))

bool is_overdue(const Told& one, Date today) {
    if (one.state == ComplaintState::received) return one.accept_due < today || one.answer_due < today;
    return (one.state == ComplaintState::accepted || one.state == ComplaintState::ordered) && one.answer_due < today;
}

int days_between(Date from, Date until) { return std::max(0, static_cast<int>((until.days() - from.days()).count())); }

std::optional<std::int64_t> percent(std::int64_t part, std::int64_t of) {
    if (of == 0) return std::nullopt;
    return (part * 100 + of / 2) / of;
}

ComplaintFigures figures_of(const std::vector<const Told*>& all, Date today) {
    ComplaintFigures figures;
    const auto received = static_cast<std::int64_t>(all.size());
    if (received > 0 && received < fewest) {
        figures.too_few = true;
        return figures;
    }
    std::int64_t open = 0, overdue = 0, silent = 0, due = 0, in_time = 0, judged = 0, upheld = 0;
    std::vector<Life> lives;
    std::vector<Life> closed_only;
    for (const auto* one : all) {
        const bool closed = one->closed_at.has_value();
        open += closed ? 0 : 1;
        overdue += is_overdue(*one, today) ? 1 : 0;
        silent += one->how == ClosedHow::silence ? 1 : 0;
        lives.push_back({days_between(one->received_on, closed ? one->closed_at->date() : today), closed});
        if (closed) closed_only.push_back(lives.back());
        if (one->how == ClosedHow::withdrawn) continue;
        if (one->answered_at || one->answer_due < today) ++due;
        if (one->answered_at && one->answered_at->date() <= one->answer_due) ++in_time;
        if (closed && one->outcome) ++judged;
        if (closed && (one->outcome == ComplaintOutcome::upheld || one->outcome == ComplaintOutcome::partly)) ++upheld;
    }
    figures.received = received;
    figures.open = open;
    figures.overdue = overdue;
    figures.closed = received - open;
    figures.by_silence = silent;
    figures.median_days = median_days(lives);
    figures.median_closed_days = median_days(closed_only);
    figures.in_time_percent = percent(in_time, due);
    figures.upheld_percent = percent(upheld, judged);
    return figures;
}

}  // namespace

Result<ComplaintStatistics> show_complaint_statistics(Work& work, const ShowComplaintStatistics& query) {
    TRY_DO(require(work.actor(), permissions::read, query.body));
    if (query.until <= query.from) {
        return Problem{Code::invalid, "range-empty", "结束日期必须晚于开始日期", "the last day must be after the first", {{"until", "not-later", "请选择更晚的日期"}}};
    }
    ComplaintStatistics view;
    view.body = query.body;
    view.from = query.from;
    view.until = query.until;
    view.as_of = work.today();
    const auto told = work.all<Told>(queries::lives_below, query.body, path_end(query.body), query.from, query.until);
    std::vector<const Told*> all;
    std::map<ComplaintKind, std::vector<const Told*>> by_kind;
    for (const auto& one : told) {
        all.push_back(&one);
        by_kind[one.kind].push_back(&one);
    }
    view.all = figures_of(all, view.as_of);
    // One hidden kind could be reckoned from the others: then a second one is hidden as well.
    for (const auto& [kind, some] : by_kind) {
        view.kinds.push_back(figures_of(some, view.as_of));
        view.kinds.back().kind = kind;
    }
    if (std::ranges::count_if(view.kinds, &ComplaintFigures::too_few) == 1) {
        const auto smallest = std::ranges::min_element(view.kinds, {}, [](const auto& one) { return one.too_few ? std::int64_t{1} << 40 : one.received.value_or(0); });
        if (smallest != view.kinds.end() && !smallest->too_few) {
            const auto kind = smallest->kind;
            *smallest = ComplaintFigures{};
            smallest->kind = kind;
            smallest->too_few = true;
        }
    }
    view.clocks = clocks_for(work, query.body, work.today());
    view.competence = competences_for(work, query.body, work.today());
    return view;
}

std::vector<ComplaintCount> count_complaints(Work& work, std::string_view body_path, Date from, Date until) {
    std::map<std::string, ComplaintCount> counts;
    const auto today = work.today();
    for (const auto& one : work.all<Told>(queries::lives_below, body_path, path_end(body_path), from, until)) {
        auto& count = counts[std::string(json::enum_name(one.kind))];
        count.kind = json::enum_name(one.kind);
        ++count.received;
        count.open += one.closed_at ? 0 : 1;
        count.closed += one.closed_at ? 1 : 0;
        count.overdue += is_overdue(one, today) ? 1 : 0;
        count.upheld += one.closed_at && (one.outcome == ComplaintOutcome::upheld || one.outcome == ComplaintOutcome::partly) ? 1 : 0;
    }
    std::vector<ComplaintCount> all;
    for (auto& [kind, count] : counts) all.push_back(std::move(count));
    return all;
}

}  // namespace luoshi::supervision::complaints
