#include "platform/http/time_cursor.hpp"
#include "rules/permissions.hpp"
#include "rules/queries.hpp"
#include "rules/store.hpp"
#include "rules/use_cases.hpp"

namespace luoshi::rules {
namespace {

template <class E>
std::string name_of(const std::optional<E>& value) {
    return value ? std::string(json::enum_name(*value)) : std::string();
}

}  // namespace

Result<http::Page<ValueView>> find_values(Work& work, const FindValues& query) {
    TRY(const http::TimeCursor after, http::read_time_cursor(query.cursor));
    Range range;
    if (query.body) {
        TRY(const org::BodyLine body, find_readable_body(work, query.body));
        range = range_of(work, body);
    }
    const auto limit = static_cast<std::size_t>(std::clamp(query.limit.value_or(50), 1, 200));
    auto records = work.all<ValueRecord>(queries::find_values, scope_set(work.actor(), permissions::read), range.from,
                                         range.until, query.parameter.value_or(""), name_of(query.step),
                                         name_of(query.claim), after.at, after.id, limit + 1);
    const bool more = records.size() > limit;
    if (more) records.pop_back();
    http::Page<ValueView> page;
    for (const auto& record : records) page.items.push_back(value_view(work, record));
    if (more)
        page.next = http::write_time_cursor(records.back().entered_at, records.back().id.to_string());
    return page;
}

Result<ValueView> show_value(Work& work, const OneValue& query) {
    TRY(const ValueRecord record, find_visible_value(work, query.id));
    return value_view(work, record);
}

Result<std::vector<ValueView>> find_resting_values(Work& work, const FindResting& query) {
    TRY(const org::BodyLine body, find_readable_body(work, query.body));
    const auto range = range_of(work, body);
    const auto on = query.on.value_or(work.today());
    std::vector<ValueView> list;
    for (const auto& record : work.all<ValueRecord>(queries::values_on_notices, range.from, range.until, on)) {
        if (!work.actor().may(permissions::read, record.body_path) && !may_read_place(work.actor(), record.place_path))
            continue;
        const auto notice = basis_notice(work, record.notice, on);
        if (!notice || notice->carries || notice->standing == "not_yet") continue;
        list.push_back(value_view(work, record));
        list.back().notice = notice;
    }
    return list;
}

}  // namespace luoshi::rules
