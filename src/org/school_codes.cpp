#include "org/school_codes.hpp"

#include "org/identifiers.hpp"
#include "org/queries.hpp"

namespace luoshi::org {

namespace {

struct CodeRow {
    std::string code;
    BodyId body;
    Date assigned;
    std::optional<Date> voided;
};
BOOST_DESCRIBE_STRUCT(CodeRow, (), (code, body, assigned, voided))

}  // namespace

Result<Nothing> give_school_code(Work& work, BodyId school, std::string_view code, Date from) {
    if (!is_school_code_form(code)) {
        return Problem{Code::invalid, "invalid-fields", "学校标识码须为 10 位数字", "a school code has ten digits",
                       {{"school_code", "malformed", "请填写 10 位数字"}}};
    }
    if (const auto row = work.one<CodeRow>(queries::school_code_by_code, code)) {
        const bool is_void = row->voided.has_value();
        return Problem{Code::conflict, is_void ? "school-code-void" : "school-code-taken",
                       "学校标识码 " + std::string(code) + (is_void ? " 已作废，永不再用" : " 已由另一所学校使用"),
                       "the school code " + std::string(code) + (is_void ? " is void for ever" : " is borne by another school")};
    }
    work.run(queries::insert_school_code, code, school, from);
    return Nothing{};
}

Result<Nothing> insert_school(Work& work, const BodyLine& body, const SchoolParticulars& school, Date from) {
    work.run(queries::insert_school, body.id, school.stage, school.tier, school.credit_code, school.boarding, school.private_);
    if (school.school_code) return give_school_code(work, body.id, *school.school_code, from);
    return Nothing{};
}

Result<Nothing> pass_school_code(Work& work, const BodyLine& merged, const BodyLine& stays, std::string_view code, Date from) {
    const auto row = work.one<CodeRow>(queries::school_code_by_code, code);
    if (!row || row->voided || row->body != merged.id) {
        return Problem{Code::invalid, "not-its-code", merged.name + " 没有有效的学校标识码 " + std::string(code),
                       merged.name + " does not bear the school code " + std::string(code)};
    }
    work.run(queries::void_school_code, stays.id, from, "合并后沿用 " + std::string(code));
    work.run(queries::insert_school_code_bearer, code, from);
    work.run(queries::pass_school_code, code, stays.id, from);
    return Nothing{};
}

}  // namespace luoshi::org
