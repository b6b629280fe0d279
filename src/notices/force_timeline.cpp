#include <fmt/format.h>

#include "notices/queries.hpp"
#include "notices/search_text.hpp"
#include "notices/store.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {
namespace {

struct SpanRow {
    NoticeId id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<Date> issued;
    std::optional<Date> effect_from;
    std::optional<Date> expires_on;
    std::optional<Date> ended_from;
    Standing standing = Standing::in_force;
    std::optional<NoticeId> ended_by;
};
BOOST_DESCRIBE_STRUCT(SpanRow, (), (id, number, title, issued, effect_from, expires_on, ended_from, standing, ended_by))

struct TextCursor {
    std::string text;
    std::string id = "00000000-0000-0000-0000-000000000000";
};

// "<text>~<id>"
Result<TextCursor> read_text_cursor(const std::optional<std::string>& cursor) {
    if (!cursor) return TextCursor{};
    const auto split = cursor->find('~');
    const bool good = split != std::string::npos && (split == 0 || Date::parse(cursor->substr(0, split))) && uuid_parse(cursor->substr(split + 1));
    if (!good) return Problem{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始", "the cursor is not valid; start from the first page"};
    return TextCursor{cursor->substr(0, split), cursor->substr(split + 1)};
}

std::optional<Date> earlier(const std::optional<Date>& a, const std::optional<Date>& b) {
    if (!a || !b) return a ? a : b;
    return std::min(*a, *b);
}

}  // namespace

Result<http::Page<ForceSpan>> show_force_timeline(Work& work, const ShowForceTimeline& command) {
    TRY(const TextCursor after, read_text_cursor(command.cursor));
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    auto rows = work.all<SpanRow>(queries::force_timeline, command.on.value_or(work.today()), command.body.value_or(""), command.issuer.value_or(""),
                                  command.title ? match_key(*command.title) : std::string(), after.text, after.id, limit + 1);
    http::Page<ForceSpan> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    for (const auto& row : rows) {
        page.items.push_back({row.id, row.number, row.title, row.issued, row.effect_from, earlier(row.expires_on, row.ended_from), row.standing,
                              row.ended_by});
    }
    if (more) {
        const auto& last = rows.back();
        page.next = fmt::format("{}~{}", last.effect_from ? last.effect_from->to_string() : std::string(), last.id.to_string());
    }
    return page;
}

Result<http::Page<ForceSpan>> show_public_timeline(Work& work, const ShowForceTimeline& command) { return show_force_timeline(work, command); }

}  // namespace luoshi::notices
