#include "org/api.hpp"
#include "org/body_store.hpp"
#include "org/queries.hpp"
#include "org/school_codes.hpp"

namespace luoshi::org {

Result<BodyPage> correct_school(Work& work, const CorrectSchool& command) {
    TRY(const BodyLine body, open_body_line(work, command.id));
    TRY_DO(may_change(work, body, Grounds{work.today(), "", command.reason, command.county}));
    const auto school = work.one<SchoolLine>(queries::school_by_body, body.id);
    if (!school) return Problem{Code::missing, "not-a-school", body.name + " 不是学校", body.name + " is not a school"};
    if (work.run(queries::correct_school, body.id, command.tier, command.credit_code, command.boarding, command.private_, command.version) == 0) {
        return Problem{Code::conflict, "changed-meanwhile", "学校信息已被他人修改，请刷新后重试", "somebody else changed it meanwhile; reload and try again"};
    }
    if (command.school_code && command.school_code != school->school_code) {
        if (school->school_code) {
            return Problem{Code::conflict, "school-code-kept", "学校标识码 " + *school->school_code + " 一经赋予不得更改",
                           "the school code " + *school->school_code + " cannot change once given"};
        }
        TRY_DO(give_school_code(work, body.id, *command.school_code, work.today()));
    }
    work.record("org.correct_school", "body", body.id.to_string(), {{"reason", command.reason}});
    return page_of(work, body);
}

}  // namespace luoshi::org
