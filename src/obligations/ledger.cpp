// The lists of the ledger, and what other modules ask.
#include <algorithm>
#include <charconv>
#include <set>

#include "obligations/queries.hpp"
#include "obligations/store.hpp"
#include "obligations/use_cases.hpp"

namespace luoshi::obligations {
namespace {

// Colours are computed, so a list is cut into pages after the computing: the cursor is a place in it.
template <class T>
Result<http::Page<T>> page_of(std::vector<T> all, const std::optional<std::string>& cursor, const std::optional<int>& limit) {
    std::size_t from = 0;
    if (cursor) {
        const auto [end, error] = std::from_chars(cursor->data(), cursor->data() + cursor->size(), from);
        if (error != std::errc{} || end != cursor->data() + cursor->size())
            return Problem{Code::invalid, "bad-cursor", "页码已失效，请从第一页重新打开", "this page has gone; open the first one again"};
    }
    const auto count = static_cast<std::size_t>(std::clamp(limit.value_or(50), 1, 200));
    http::Page<T> page;
    page.total = static_cast<std::int64_t>(all.size());
    for (auto i = from; i < all.size() && i < from + count; ++i) page.items.push_back(std::move(all[i]));
    if (from + count < all.size()) page.next = std::to_string(from + count);
    return page;
}

// The part of a subtree that the reader may see: the subtree itself, or what lies of it in the reader's scopes.
std::vector<std::string> seen_of(const Actor& actor, const std::optional<std::string>& path) {
    if (!path) return actor.scopes(permissions::read);
    if (actor.may(permissions::read, *path)) return {*path};
    std::vector<std::string> inside;
    for (auto& scope : actor.scopes(permissions::read)) {
        if (scope.starts_with(*path)) inside.push_back(std::move(scope));
    }
    return inside;
}

Result<std::optional<std::string>> path_of(Work& work, const std::optional<BodyId>& id) {
    if (!id) return std::optional<std::string>{};
    const auto body = org::find_body(work, *id);
    if (!body) return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
    return std::optional<std::string>{body->path};
}

void add_unseen(std::vector<ShareLine>& all, std::set<ShareId>& seen, std::vector<ShareLine> more) {
    for (auto& share : more) {
        if (seen.insert(share.id).second) all.push_back(std::move(share));
    }
}

// Owed below one path and issued below another, where they are named; without either: everything that the reader may see.
Result<std::vector<ShareLine>> shares_for(Work& work, const FindDutyShares& query) {
    TRY(const auto body, path_of(work, query.body));
    TRY(const auto issuer, path_of(work, query.issuer));
    std::vector<ShareLine> all;
    std::set<ShareId> seen;
    if (body || !issuer) {
        // Whoever has issued sees what becomes of it, also outside the own subtree of bodies.
        const bool whole = !body || work.actor().may(permissions::read, *body);
        for (const auto& scope : whole ? seen_of(work.actor(), body) : std::vector<std::string>{*body})
            add_unseen(all, seen, work.all<ShareLine>(queries::shares_below, scope, end_of(scope)));
    }
    if (!body) {
        for (const auto& scope : seen_of(work.actor(), issuer)) add_unseen(all, seen, work.all<ShareLine>(queries::shares_issued_below, scope, end_of(scope)));
    }
    std::erase_if(all, [&](const auto& share) { return !may_see(work.actor(), share) || (issuer && !share.issuer_path.starts_with(*issuer)); });
    return all;
}

bool is_wanted(const ShareLine& share, const FindDutyShares& query) {
    if (query.state && share.state != *query.state) return false;
    if (query.notice && share.notice != query.notice) return false;
    if (query.clause && share.clause != query.clause) return false;
    if (query.without_date && (*query.without_date == share.due.has_value())) return false;
    if (query.without_evidence && (*query.without_evidence == (share.evidence > 0))) return false;
    if (!query.text || query.text->empty()) return true;
    return share.content.what.find(*query.text) != std::string::npos || share.body_name.find(*query.text) != std::string::npos;
}

// What burns first.
int urgency(DutyColour colour) {
    switch (colour) {
        case DutyColour::red: return 0;
        case DutyColour::yellow: return 1;
        case DutyColour::green: return 2;
        case DutyColour::closed: return 3;
    }
    return 4;
}

}  // namespace

Result<http::Page<DutyShareRow>> find_duty_shares(Work& work, const FindDutyShares& query) {
    TRY(const auto shares, shares_for(work, query));
    TRY(const WorkingDays days, org::working_days(work));
    std::vector<DutyShareRow> rows;
    for (const auto& share : shares) {
        if (!is_wanted(share, query) || (query.own.value_or(false) && work.actor().body != share.body)) continue;
        auto row = row_of(work, days, share, work.today());
        if (!query.colour || row.colour == *query.colour) rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, [](const auto& a, const auto& b) {
        const auto key = [](const auto& row) { return std::pair(urgency(row.colour), row.due.value_or(Date(9999, 12, 31))); };
        return key(a) < key(b);
    });
    return page_of(std::move(rows), query.cursor, query.limit);
}

Result<http::Page<DutyRow>> find_duties(Work& work, const FindDuties& query) {
    TRY(const auto path, path_of(work, query.body));
    std::vector<DutyRow> rows;
    for (const auto& scope : seen_of(work.actor(), path)) {
        for (const auto& duty : work.all<DutyLine>(queries::duties_issued_below, scope, end_of(scope))) {
            auto row = row_of(duty);
            if (query.state && duty.state != *query.state) continue;
            if (query.notice && duty.notice != query.notice) continue;
            if (query.without_date && *query.without_date != row.without_date) continue;
            if (query.without_subject && *query.without_subject != row.without_subject) continue;
            if (query.flagged && *query.flagged != row.flagged) continue;
            rows.push_back(std::move(row));
        }
    }
    return page_of(std::move(rows), query.cursor, query.limit);
}

DutyCount count_duties(Work& work, std::string_view body_path, Date on) {
    DutyCount count;
    const auto days = org::working_days(work).value();
    const std::string path(body_path);
    for (const auto& share : work.all<ShareLine>(queries::shares_below, path, end_of(path))) {
        if (share.state == ShareState::withdrawn) continue;
        ++count.all;
        if (!share.due) ++count.without_date;
        switch (judge_share(work, days, share, on).colour) {
            case DutyColour::green: ++count.green; break;
            case DutyColour::yellow: ++count.yellow; break;
            case DutyColour::red: ++count.red; break;
            case DutyColour::closed: ++count.closed; break;
        }
    }
    for (const auto& duty : work.all<DutyLine>(queries::duties_issued_below, path, end_of(path))) count.without_subject += without_subject(duty) ? 1 : 0;
    return count;
}

std::vector<ShareOfClause> shares_of_clause(Work& work, std::string_view county, std::string_view notice, std::string_view clause) {
    std::vector<ShareOfClause> found;
    const auto id = NoticeRefId::parse(notice);
    if (!id) return found;
    for (auto& share : work.all<ShareLine>(queries::shares_of_clause, *id, clause)) {
        if (share.notice_county != county || share.state == ShareState::withdrawn) continue;
        found.push_back({share.id, std::move(share.county), share.body, std::move(share.body_name), std::move(share.content.what), share.due,
                         std::string(json::enum_name(share.state)), share.evidence});
    }
    return found;
}

Result<PublicDuties> show_public_duties(Work& work, const ShowPublicDuties& query) {
    if (!notices::find_citable(work, query.id, work.today())) return Problem{Code::missing, "no-such-notice", "没有这件已公布的通知", "there is no such published notice"};
    return PublicDuties{work.all<PublicDutyClause>(queries::public_counts, query.id)};
}

}  // namespace luoshi::obligations
