#include <fmt/format.h>
#include <limits>

#include "notices/queries.hpp"
#include "notices/search_text.hpp"
#include "notices/store.hpp"
#include "notices/use_cases.hpp"
#include "platform/http/time_cursor.hpp"

namespace luoshi::notices {
namespace {

constexpr std::size_t snippets_max = 3;
constexpr int rounds_max = 20;  // pages of false friends (all pairs occur, the word does not) before the search gives up

struct Found {
    NoticeId id;
    std::string body_name;
    Standing standing = Standing::not_published;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<std::string> issuers;
    std::optional<Date> issued;
    std::int64_t score = 0;
    reading::Document effective;
};
BOOST_DESCRIBE_STRUCT(Found, (), (id, body_name, standing, number, title, issuers, issued, score, effective))

struct ScoreCursor {
    std::int64_t score = std::numeric_limits<std::int64_t>::max();
    std::string id = "ffffffff-ffff-ffff-ffff-ffffffffffff";
};

Result<ScoreCursor> read_score_cursor(const std::optional<std::string>& text) {
    if (!text) return ScoreCursor{};
    TRY(const http::TimeCursor parts, http::read_time_cursor(text));  // the same shape: a number and an id
    return ScoreCursor{parts.at, parts.id};
}

SearchHit hit_of(Found& found, const std::vector<Section>& sections, const SearchQuery& query) {
    return {found.id, std::move(found.body_name), found.standing, std::move(found.number), std::move(found.title), std::move(found.issuers),
            found.issued, found.score, snippets_of(sections, query, snippets_max)};
}

Result<http::Page<SearchHit>> search(Work& work, const SearchNotices& command, const json::value& scopes) {
    TRY(ScoreCursor after, read_score_cursor(command.cursor));
    const auto query = parse_query(command.text);
    http::Page<SearchHit> page;
    if (query.grams.empty()) return page;
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    const auto grams = key_set(query.grams);
    const std::string standing = command.standing ? std::string(json::enum_name(*command.standing)) : std::string();
    // The index knows that all pairs occur, not that they stand side by side: the words themselves are looked for here.
    for (int round = 0; round < rounds_max && page.items.size() <= limit; ++round) {
        auto rows = work.all<Found>(queries::search_notices, grams, query.grams.size(), scopes, command.body.value_or(""), standing,
                                    command.on.value_or(work.today()), after.score, after.id, limit + 1);
        const bool last = rows.size() <= limit;
        if (!rows.empty()) after = {rows.back().score, rows.back().id.to_string()};
        for (auto& row : rows) {
            const auto sections = sections_of(row.effective);
            if (matches(sections, query)) page.items.push_back(hit_of(row, sections, query));
        }
        if (last) break;
    }
    if (page.items.size() > limit) {
        page.items.resize(limit);
        page.next = fmt::format("{}~{}", page.items.back().score, page.items.back().id.to_string());
    }
    return page;
}

}  // namespace

Result<http::Page<SearchHit>> search_notices(Work& work, const SearchNotices& command) { return search(work, command, read_scopes(work.actor())); }

Result<http::Page<SearchHit>> search_public_notices(Work& work, const SearchPublicNotices& command) {
    SearchNotices question;
    question.text = command.text;
    question.cursor = command.cursor;
    question.limit = command.limit;
    return search(work, question, json::value(boost::json::object{}));
}

}  // namespace luoshi::notices
