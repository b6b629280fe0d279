#include "notices/queries.hpp"
#include "notices/store.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {
namespace {

struct Resting {
    NoticeId id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    NoticeId basis;
    std::optional<std::string> basis_number;
    std::optional<std::string> basis_title;
    std::optional<std::string> path;
    Standing basis_standing = Standing::repealed;
    std::optional<Date> basis_ended;
    std::string item;
};
BOOST_DESCRIBE_STRUCT(Resting, (), (id, number, title, basis, basis_number, basis_title, path, basis_standing, basis_ended, item))

}  // namespace

Result<http::Page<RestingRow>> find_resting_on_ended(Work& work, const FindResting& command) {
    std::string after_id = "00000000-0000-0000-0000-000000000000";
    std::string after_item;
    if (command.cursor) {  // "<id>~<item>"
        const auto split = command.cursor->find('~');
        if (split == std::string::npos || !uuid_parse(command.cursor->substr(0, split))) {
            return Problem{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始", "the cursor is not valid; start from the first page"};
        }
        after_id = command.cursor->substr(0, split);
        after_item = command.cursor->substr(split + 1);
    }
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    auto rows = work.all<Resting>(queries::resting_on_ended, command.on.value_or(work.today()), command.body.value_or(""), after_id, after_item,
                                  limit + 1);
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    http::Page<RestingRow> page;
    for (auto& row : rows) {
        page.items.push_back({row.id, row.number, row.title, row.basis, row.basis_number, row.basis_title, row.path, row.basis_standing,
                              row.basis_ended});
    }
    if (more) page.next = rows.back().id.to_string() + "~" + rows.back().item;
    return page;
}

}  // namespace luoshi::notices
