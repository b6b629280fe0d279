#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/search_text.hpp"
#include "notices/store.hpp"
#include "notices/use_cases.hpp"
#include "platform/http/time_cursor.hpp"

namespace luoshi::notices {
namespace {

template <class E>
std::string name_or_nothing(const std::optional<E>& value) {
    return value ? std::string(json::enum_name(*value)) : std::string();
}

Result<http::Page<NoticeRow>> find(Work& work, const FindNotices& command, const json::value& scopes) {
    TRY(const http::TimeCursor after, http::read_time_cursor(command.cursor));
    const int limit = page_size(command.limit);
    http::Page<NoticeRow> page;
    page.items = work.all<NoticeRow>(queries::find_notices, scopes, command.body.value_or(""), name_or_nothing(command.stage),
                                     name_or_nothing(command.standing), command.on.value_or(work.today()), command.genre.value_or(""),
                                     command.issuer.value_or(""), command.year ? std::to_string(*command.year) : std::string(),
                                     command.number ? number_key(*command.number) : std::string(),
                                     command.title ? match_key(*command.title) : std::string(), after.at, after.id, limit + 1);
    if (page.items.size() > static_cast<std::size_t>(limit)) {
        page.items.pop_back();
        page.next = http::write_time_cursor(page.items.back().registered_at, page.items.back().id.to_string());
    }
    return page;
}

}  // namespace

Result<http::Page<NoticeRow>> find_notices(Work& work, const FindNotices& command) { return find(work, command, read_scopes(work.actor())); }

Result<http::Page<NoticeRow>> find_public_notices(Work& work, const FindPublicNotices& command) {
    FindNotices question;
    question.stage = Stage::published;
    question.standing = command.standing;
    question.issuer = command.issuer;
    question.year = command.year;
    question.number = command.number;
    question.title = command.title;
    question.cursor = command.cursor;
    question.limit = command.limit;
    TRY(auto page, find(work, question, json::value(boost::json::object{})));
    for (auto& row : page.items) row.registered_by.clear();  // who typed it in is nobody's business outside
    return page;
}

}  // namespace luoshi::notices
