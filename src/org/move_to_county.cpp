#include "org/api.hpp"
#include "org/body_store.hpp"
#include "org/queries.hpp"

namespace luoshi::org {

namespace {

// The new body starts as the old one was. A school leaves its code behind: codes carry no county, but the school that bore it is closed.
NewBody same_again(Work& work, const BodyLine& body, const MoveToCounty& command) {
    NewBody again;
    again.code = command.code;
    again.name = body.name;
    again.short_name = body.short_name;
    again.also_called = work.all<std::string>(queries::further_names_of_body, body.id);
    again.kind = body.kind;
    again.department = body.department;
    if (const auto school = work.one<SchoolLine>(queries::school_by_body, body.id)) {
        again.school = SchoolParticulars{school->stage, school->tier, std::nullopt, school->credit_code, school->boarding, school->private_};
    }
    return again;
}

}  // namespace

Result<BodyPage> move_to_county(Work& work, const MoveToCounty& command) {
    TRY(const BodyLine body, open_body_line(work, command.id));
    TRY(const BodyLine parent, open_body_line(work, command.parent));
    TRY_DO(may_change(work, body, command));
    TRY_DO(require(work.actor(), permissions::write, parent.path));
    TRY_DO(in_another_county(body, parent));
    TRY_DO(nothing_below(work, body));
    TRY_DO(nothing_later(work, body, command.effective));
    TRY_DO(nothing_later_below(work, body, command.effective));
    TRY_DO(in_place_since(work, parent, command.effective));
    TRY_DO(nothing_stops(work, {body, ChangeKind::moved_to, command.effective, parent}));
    const auto again = same_again(work, body, command);
    end_body(work, body, command.effective, "划转至 " + parent.name);
    TRY(const BodyLine opened, insert_new_body(work, parent, again, command));
    note_change(work, body, command, {.change = ChangeKind::moved_to, .other = opened.id, .before = body.path, .after = opened.path});
    note_change(work, opened, command, {.change = ChangeKind::moved_from, .other = body.id, .before = body.path, .after = opened.path});
    return page_of(work, opened);
}

}  // namespace luoshi::org
