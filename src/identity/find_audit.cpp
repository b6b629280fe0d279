// The audit of a county is for who may read it over that county's government; newest first, over all such counties together.
#include <algorithm>
#include <charconv>

#include "identity/account_store.hpp"
#include "identity/api.hpp"
#include "identity/names.hpp"
#include "identity/queries.hpp"

namespace luoshi::identity {
namespace {

// Midnight in Beijing, eight hours before that of UTC.
Instant beginning_of(Date day) {
    return Instant::from_microseconds(std::chrono::duration_cast<std::chrono::microseconds>(day.days().time_since_epoch()).count())
        .plus(-std::chrono::hours{8});
}

constexpr Instant end_of_time = Instant::from_microseconds(std::numeric_limits<std::int64_t>::max());

// "<microseconds>.<county>.<serial>" of the last row that was shown.
struct AuditCursor {
    Instant at = end_of_time;
    std::string county;
    std::int64_t serial = 0;
};

std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

Result<AuditCursor> read_audit_cursor(const std::optional<std::string>& text) {
    if (!text) return AuditCursor{};
    const std::string_view cursor = *text;
    const auto first = cursor.find('.');
    const auto last = cursor.rfind('.');
    const auto at = number(cursor.substr(0, first));
    const auto serial = last == std::string_view::npos ? std::nullopt : number(cursor.substr(last + 1));
    if (!at || !serial || first == last) return Problem{Code::invalid, "bad-cursor", "翻页位置无效，请从第一页重新查看", "this cursor does not fit: begin at the first page"};
    return AuditCursor{Instant::from_microseconds(*at), std::string(cursor.substr(first + 1, last - first - 1)), *serial};
}

std::string cursor_of(const AuditRow& row) {
    return std::to_string(row.at.microseconds()) + "." + row.county + "." + std::to_string(row.serial);
}

bool newer(const AuditRow& a, const AuditRow& b) { return std::tie(a.at, a.county, a.serial) > std::tie(b.at, b.county, b.serial); }

}  // namespace

Result<http::Page<AuditRow>> find_audit(Work& work, const FindAudit& query) {
    TRY(const auto ranges, ranges_for(work, permissions::audit_read, query.body));
    TRY(const AuditCursor before, read_audit_cursor(query.cursor));
    const auto from = query.from ? beginning_of(*query.from) : Instant::from_microseconds(0);
    const auto until = query.until ? beginning_of(query.until->plus_days(1)) : end_of_time;
    const auto wanted = static_cast<std::size_t>(page_size(query.limit));
    const auto actor = escape_like(lower_case(query.actor.value_or("")));
    const auto action = escape_like(lower_case(query.action.value_or("")));
    http::Page<AuditRow> page;
    for (const auto& range : ranges) {
        for (auto& row : work.all<AuditRow>(queries::find_audit, range.from, range.until, from, until, before.at, before.county, before.serial, actor,
                                            query.actor.value_or(""), action, query.subject.value_or(""), wanted + 1)) {
            page.items.push_back(std::move(row));
        }
    }
    std::ranges::sort(page.items, newer);
    if (page.items.size() > wanted) {
        page.items.resize(wanted);
        page.next = cursor_of(page.items.back());
    }
    return page;
}

}  // namespace luoshi::identity
