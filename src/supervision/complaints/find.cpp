// Reading: the queue by due day, the case file, what looks alike, and what a school is asked.
#include <algorithm>
#include <set>

#include "supervision/complaints/case_view.hpp"
#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {
namespace {

constexpr int alike_within_days = 30;
constexpr std::int64_t alike_from_percent = 25;

ComplaintRow row_of(Work& work, const Head& head) {
    const auto late = lateness(work, head);
    const auto& actor = work.actor();
    const bool turn = head.state == ComplaintState::received || head.state == ComplaintState::accepted || head.state == ComplaintState::contested;
    return {head.id, head.county, head.number, head.against_name, head.handler_name, head.kind, head.channel, head.state, head.received_on, late.due, late.overdue,
            head.lead.has_value(), turn && actor.body == head.handler};
}

// "2026-09-01|430104-2026-0001"
std::pair<std::string, std::string> read_after(const std::optional<std::string>& cursor) {
    const auto bar = cursor ? cursor->find('|') : std::string::npos;
    if (bar == std::string::npos || !Date::parse(cursor->substr(0, bar))) return {"0001-01-01", ""};
    return {cursor->substr(0, bar), cursor->substr(bar + 1)};
}

}  // namespace

Result<http::Page<ComplaintRow>> find_complaints(Work& work, const FindComplaints& query) {
    const auto limit = static_cast<std::size_t>(std::clamp(query.limit.value_or(50), 1, 200));
    const auto [due, number] = read_after(query.cursor);
    http::Page<ComplaintRow> page;
    if (query.body.empty() || query.body.front() != '/' || query.body.back() != '/') return page;
    const auto heads = work.all<Head>(queries::heads_below, query.body, path_end(query.body), query.show, work.today(), due, number, static_cast<std::int64_t>(limit + 1));
    std::size_t seen = 0;
    for (const auto& head : heads) {
        if (++seen > limit) {
            page.next = heads[limit - 1].answer_due.to_string() + "|" + heads[limit - 1].number;
            break;
        }
        if (may_see(work.actor(), head)) page.items.push_back(row_of(work, head));
    }
    return page;
}

Result<ComplaintCase> show_complaint(Work& work, const OneComplaint& query) {
    TRY(const Head head, require_visible(work, query.county, query.id));
    return case_of(work, head);
}

Result<AlikeComplaints> find_alike_complaints(Work& work, const OneComplaint& query) {
    TRY(const Head head, require_visible(work, query.county, query.id));
    AlikeComplaints alike;
    const auto words = words_of(head);
    for (const auto& other : work.all<Head>(queries::heads_alike, head.against_path, head.kind, head.received_on.plus_days(-alike_within_days),
                                            head.received_on.plus_days(alike_within_days), head.id)) {
        const auto others = words_of(other);
        const auto percent = static_cast<std::int64_t>(likeness(words, others) * 100 + 0.5);
        if (percent >= alike_from_percent && may_see(work.actor(), other))
            alike.items.push_back({other.id, other.number, other.state, other.received_on, shortened(others, 60), percent});
    }
    std::ranges::stable_sort(alike.items, std::ranges::greater{}, &RelatedComplaint::likeness_percent);
    return alike;
}

Result<ComplaintsAgainstUs> find_complaints_against(Work& work, const FindComplaintsAgainst&) {
    ComplaintsAgainstUs view;
    std::set<std::string> seen;
    for (const auto& scope : work.actor().scopes(permissions::answer)) {
        for (const auto& head : work.all<Head>(queries::heads_against, scope, path_end(scope))) {
            if (seen.insert(head.id.to_string()).second) view.items.push_back(against_us(work, head));
        }
    }
    return view;
}

}  // namespace luoshi::supervision::complaints
