#include "org/body_store.hpp"
#include "org/identifiers.hpp"
#include "org/queries.hpp"
#include "org/school_codes.hpp"

namespace luoshi::org {

namespace {

bool is_school(BodyKind kind) { return kind == BodyKind::school || kind == BodyKind::vocational_school; }

bool is_code(std::string_view code) {
    return !code.empty() && code.size() <= 32 && std::ranges::all_of(code, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    });
}

std::string code_for(const BodyLine& parent, BodyId id) {
    const auto text = id.to_string();
    return parent.county + "-" + text.substr(24);  // the random end of the id
}

Result<Nothing> check_kind(const NewBody& body) {
    switch (body.kind) {
        case BodyKind::province_government:
        case BodyKind::prefecture_government:
        case BodyKind::county_government:
        case BodyKind::management_zone:
            return Problem{Code::invalid, "comes-with-divisions", "政府和管理区随行政区划数据建立，不能单独登记",
                           "governments and management zones come with the divisions and are not opened one by one"};
        case BodyKind::department:
            if (!body.department) {
                return Problem{Code::invalid, "invalid-fields", "部门须注明类别", "a department needs its kind",
                               {{"body.department", "required", "请选择部门类别"}}};
            }
            break;
        case BodyKind::school:
        case BodyKind::vocational_school:
            if (!body.school) {
                return Problem{Code::invalid, "invalid-fields", "学校须填写学校信息", "a school needs its particulars",
                               {{"body.school", "required", "请填写学段、城乡类别等"}}};
            }
            break;
        case BodyKind::outside_body: break;
    }
    if (body.department && body.kind != BodyKind::department) {
        return Problem{Code::invalid, "invalid-fields", "只有部门才有部门类别", "only departments have a department kind",
                       {{"body.department", "unexpected", "请留空"}}};
    }
    if (body.school && !is_school(body.kind)) {
        return Problem{Code::invalid, "invalid-fields", "只有学校才有学校信息", "only schools have school particulars",
                       {{"body.school", "unexpected", "请留空"}}};
    }
    return Nothing{};
}

}  // namespace

Result<BodyLine> insert_new_body(Work& work, const BodyLine& parent, const NewBody& body, const Grounds& grounds) {
    TRY_DO(check_name("body.name", body.name));
    TRY_DO(check_kind(body));
    const auto id = work.new_id<BodyId>();
    const auto code = body.code.value_or(code_for(parent, id));
    if (!is_code(code)) {
        return Problem{Code::invalid, "invalid-fields", "机构代码须为 1 至 32 位字母、数字或连字符", "a code has 1 to 32 letters, digits or hyphens",
                       {{"body.code", "malformed", "请更正"}}};
    }
    if (const auto other = work.one<BodyLine>(queries::body_by_code, code)) {
        return Problem{Code::conflict, "code-taken", "机构代码 " + code + " 已属于 " + other->name + "，代码不得重复使用",
                       "the code " + code + " belongs to " + other->name + " and is never given twice", {{"body.code", "taken", "请换一个代码"}}};
    }
    insert_body(work, {.id = id,
                       .county = parent.county,
                       .code = code,
                       .kind = body.kind,
                       .department = body.department,
                       .name = body.name,
                       .short_name = body.short_name.empty() ? body.name : body.short_name,
                       .also_called = body.also_called,
                       .parent = parent.id,
                       .path = parent.path + code + "/",
                       .opened = grounds.effective});
    const auto line = work.one<BodyLine>(queries::body_by_id, id).value();
    if (body.school) TRY_DO(insert_school(work, line, *body.school, grounds.effective));
    return line;
}

}  // namespace luoshi::org
