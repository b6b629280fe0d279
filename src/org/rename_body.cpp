#include "org/api.hpp"
#include "org/body_store.hpp"

namespace luoshi::org {

Result<BodyPage> rename_body(Work& work, const RenameBody& command) {
    TRY(const BodyLine body, open_body_line(work, command.id));
    TRY_DO(may_change(work, body, command));
    TRY_DO(check_name("name", command.name));
    TRY_DO(nothing_later(work, body, command.effective));
    begin_names(work, body, {command.name, command.short_name.empty() ? command.name : command.short_name, command.also_called}, command.effective);
    note_change(work, body, command, {.change = ChangeKind::rename, .before = body.name, .after = command.name});
    return page_of(work, find_body(work, body.id).value());
}

}  // namespace luoshi::org
