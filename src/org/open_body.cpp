#include "org/api.hpp"
#include "org/body_store.hpp"

namespace luoshi::org {

Result<BodyPage> open_body(Work& work, const OpenBody& command) {
    TRY(const BodyLine parent, open_body_line(work, command.parent));
    TRY_DO(may_change(work, parent, command));
    TRY_DO(in_place_since(work, parent, command.effective));
    TRY(const BodyLine body, insert_new_body(work, parent, command.body, command));
    note_change(work, body, command, {.change = ChangeKind::open, .other = parent.id, .after = body.name});
    return page_of(work, body);
}

}  // namespace luoshi::org
