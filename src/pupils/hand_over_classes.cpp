// After a split, or before a school closes: whoever records changes of bodies says which classes go on in which school, from when, and by which document.
#include <algorithm>

#include "foundation/words.hpp"
#include "pupils/hand_over.hpp"
#include "pupils/queries.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

// A school that the actor may change as a body, written here.
Result<org::BodyLine> school_of_officer(Work& work, BodyId id) {
    auto body = org::find_body(work, id);
    if (!body || body->kind != org::BodyKind::school || !work.actor().may(org::permissions::read, body->path)) return no_such_school();
    TRY_DO(require(work.actor(), org::permissions::write, body->path));
    if (body->closed) return Problem{Code::conflict, "school-closed", body->name + " 已撤销", body->name + " is closed"};
    return *std::move(body);
}

Result<Nothing> grounds_are_given(Work& work, const HandOverClasses& command, const org::BodyLine& to) {
    if (command.effective > work.today()) {
        return field_problem("effective", "in-the-future", "生效日期不能晚于今天", "the day of effect is not after today");
    }
    if (command.effective < to.opened) {
        return field_problem("effective", "before-it-opened", to.name + " 在 " + to.opened.to_string() + " 才设立，生效日期不能更早",
                             to.name + " opened on " + to.opened.to_string() + "; the day of effect is not before it");
    }
    if (is_blank(command.document)) return field_problem("document", "required", "请写明依据文件", "name the document that orders it");
    return require_reason(command.reason);
}

Result<std::vector<ClassLine>> classes_named(Work& work, const HandOverClasses& command, const org::BodyLine& from) {
    auto classes = classes_of_school(work, from.county, from.id);
    const auto named = [&](const ClassLine& line) { return std::ranges::find(command.classes, line.id) != command.classes.end(); };
    std::erase_if(classes, [&](const ClassLine& line) { return !named(line); });
    if (command.classes.empty()) return field_problem("classes", "required", "请选择要移交的班级", "choose the classes to hand over");
    if (classes.size() != command.classes.size()) return no_such_class();
    return classes;
}

}  // namespace

Result<ClassesHandedOver> hand_over_classes(Work& work, const HandOverClasses& command) {
    TRY(const org::BodyLine from, school_of_officer(work, command.school));
    TRY(const org::BodyLine to, school_of_officer(work, command.to));
    TRY_DO(written_here(work, from.county));
    TRY_DO(written_here(work, to.county));
    if (from.id == to.id) return Problem{Code::conflict, "same-school", "接收学校就是本校，请另选", "the school that receives is this very school; choose another"};
    TRY_DO(grounds_are_given(work, command, to));
    TRY(const auto classes, classes_named(work, command, from));
    if (auto problem = why_not_there(work, classes, to)) return *std::move(problem);
    TRY_DO(org::nothing_stops(work, {from, org::ChangeKind::split_into, command.effective, to}));
    const auto done = hand_over(work, classes, to, command.effective, HeadTeachers::need_the_role);
    work.record("pupils.hand_over_classes", "school", from.id.to_string(),
                json::value{{"to", to.id.to_string()},
                            {"classes", done.classes},
                            {"pupils", done.pupils},
                            {"without_head", done.without_head},
                            {"effective", command.effective.to_string()},
                            {"document", command.document},
                            {"reason", command.reason}});
    return done;
}

Result<std::vector<ClassToHandOver>> find_classes_to_hand_over(Work& work, const OneSchool& query) {
    TRY(const org::BodyLine school, school_of_officer(work, query.school));
    return work.all<ClassToHandOver>(queries::classes_to_hand_over, school.county, school.id);
}

}  // namespace luoshi::pupils
