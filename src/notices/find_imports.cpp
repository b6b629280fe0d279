#include "notices/importing.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/use_cases.hpp"
#include "platform/http/time_cursor.hpp"

namespace luoshi::notices {

Result<ImportView> show_import(Work& work, const OneImport& command) {
    const auto head = load_import(work, command.id);
    if (!head || !work.actor().may(permissions::read, head->body_path)) return no_such_import();
    return import_view(work, *head);
}

Result<http::Page<ImportRow>> find_imports(Work& work, const FindImports& command) {
    TRY(const http::TimeCursor after, http::read_time_cursor(command.cursor));
    const int limit = page_size(command.limit);
    http::Page<ImportRow> page;
    page.items = work.all<ImportRow>(queries::find_imports, read_scopes(work.actor()), command.body.value_or(""),
                                     command.state ? std::string(json::enum_name(*command.state)) : std::string(), after.at, after.id, limit + 1);
    if (page.items.size() > static_cast<std::size_t>(limit)) {
        page.items.pop_back();
        page.next = http::write_time_cursor(page.items.back().created_at, page.items.back().id.to_string());
    }
    return page;
}

}  // namespace luoshi::notices
