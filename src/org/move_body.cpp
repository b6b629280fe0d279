#include "org/api.hpp"
#include "org/body_store.hpp"

namespace luoshi::org {

Result<BodyPage> move_body(Work& work, const MoveBody& command) {
    TRY(const BodyLine body, open_body_line(work, command.id));
    TRY(const BodyLine parent, open_body_line(work, command.parent));
    TRY_DO(may_change(work, body, command));
    TRY_DO(may_change(work, parent, command));  // the same county, and the right to act there too
    TRY_DO(may_stand_below(body, parent));
    TRY_DO(nothing_later_below(work, body, command.effective));
    TRY_DO(in_place_since(work, parent, command.effective));
    begin_place(work, body, parent, command.effective);
    note_change(work, body, command, {.change = ChangeKind::move, .other = parent.id, .before = body.path, .after = parent.path + body.code + "/"});
    return page_of(work, find_body(work, body.id).value());
}

}  // namespace luoshi::org
