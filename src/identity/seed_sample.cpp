#include "identity/account_store.hpp"
#include "identity/api.hpp"
#include "identity/grants.hpp"
#include "identity/new_account.hpp"
#include "identity/roles.hpp"
#include "org/api.hpp"

namespace luoshi::identity {
namespace {

constexpr std::string_view sample_password = "Yangben-2026";
constexpr std::string_view sample_school = "430104-sample-school";
constexpr std::string_view sample_vocational_school = "430104-sample-vocational";
constexpr std::string_view sample_body = "430104-sample-body";

struct SampleRole {
    std::string_view role;
    std::string_view scope;  // code of a body
};

struct SamplePerson {
    std::string_view county;
    std::string_view name;
    std::string_view who;
    std::string_view body;   // code
    std::string_view title;  // of the post; empty: none
    Duty duty;
    std::vector<SampleRole> roles;
    std::string_view may;
};

const std::vector<SamplePerson>& people() {
    static const std::vector<SamplePerson> list = {
        {"430000", "registrar", "样例·登记员", "430000-education", "通知登记岗", Duty::business,
         {{"registrar", "430000-education"}, {"reader", "430000"}}, "登记、更正、清理省教育厅的通知"},
        {"430000", "checker", "样例·核对员", "430000-education", "通知核对岗", Duty::business,
         {{"checker", "430000-education"}, {"reader", "430000"}}, "核对省教育厅的通知"},
        {"430000", "publisher", "样例·公布员", "430000-education", "通知公布岗", Duty::business,
         {{"publisher", "430000-education"}, {"reader", "430000"}}, "公布、撤回省教育厅的通知"},
        {"430000", "interpreter", "样例·解释员", "430000-education", "政策解释岗", Duty::business,
         {{"interpreter", "430000-education"}, {"reader", "430000"}}, "解释省教育厅负责解释的条款"},
        {"430000", "second", "样例·复核员", "430000-education", "复核岗", Duty::business,
         {{"registrar", "430000-education"}, {"interpreter", "430000-education"}, {"reader", "430000"}}, "核对他人的清理结论和政策解答"},
        {"430000", "keeper", "样例·机构管理员", "430000-education", "机构管理岗", Duty::business,
         {{"organisation_keeper", "430000"}}, "登记机构、岗位、校历"},
        {"430000", "province", "样例·省级督导员", "430000-education", "教育督导岗", Duty::business,
         {{"province_supervisor", "430000"}, {"reader", "430000"}}, "全省任务台账、监督检查、指标和报表"},
        {"430000", "signer", "样例·签发人", "430000-education", "厅领导", Duty::business,
         {{"circular_signer", "430000"}, {"programme_office", "430000"}, {"reader", "430000"}}, "签发通报和申报通知，见证检查抽取"},
        {"430000", "programmes", "样例·省级项目办", "430000-education", "职业教育项目岗", Duty::business,
         {{"programme_office", "430000"}, {"reader", "430000"}}, "楚怡项目：项目线、申报通知、形式审查、专家库和评审、评选公示、建设检查和验收"},
        {"430000", "expert1", "样例·专家甲", "430000-education", "外聘评审专家一", Duty::business, {{"programme_expert", "430000"}}, "维护本人专家资料，答复评审邀请，评审"},
        {"430000", "expert2", "样例·专家乙", "430000-education", "外聘评审专家二", Duty::business, {{"programme_expert", "430000"}}, "维护本人专家资料，答复评审邀请，评审"},
        {"430000", "objectors", "样例·异议人身份保管员", "430000-education", "机关纪委岗", Duty::business,
         {{"objector_keeper", "430000"}}, "查看公示异议人身份（每次写明理由）"},
        {"430000", "judge1", "样例·竞赛评委甲", "430000-education", "竞赛评委岗一", Duty::business, {{"competition_judge", "430000"}}, "评判竞赛（手机和电脑）"},
        {"430000", "judge2", "样例·竞赛评委乙", "430000-education", "竞赛评委岗二", Duty::business, {{"competition_judge", "430000"}}, "评判竞赛（手机和电脑）"},
        {"430100", "changsha", "样例·长沙教育干部", "430100-education", "基础教育岗", Duty::business,
         {{"prefecture_education_official", "430100-education"}, {"programme_recommender", "430100"}, {"reader", "430100"}}, "长沙市教育局的通知登记和清理，推荐项目"},
        {"430200", "zhuzhou-edu", "样例·株洲教育干部", "430200-education", "职业教育岗", Duty::business,
         {{"programme_recommender", "430200"}, {"reader", "430200"}}, "推荐株洲市的项目"},
        {"430200", "zhuzhou-price", "样例·株洲发改干部", "430200-development-reform", "收费管理岗", Duty::business,
         {{"prefecture_development_reform_official", "430200-development-reform"}, {"reader", "430200"}}, "株洲市发展改革委的通知登记和清理"},
        {"430200", "zhuzhou-finance", "样例·株洲财政干部", "430200-finance", "教科文岗", Duty::business,
         {{"prefecture_finance_official", "430200-finance"}, {"reader", "430200"}}, "株洲市财政局的通知登记和清理"},
        {"430104", "yuelu", "样例·岳麓教育干部", "430104-education", "课后服务岗", Duty::business,
         {{"county_education_official", "430104-education"}, {"reader", "430104"}}, "岳麓区教育局的通知登记和清理、校历"},
        {"430104", "yuelu-price", "样例·岳麓发改干部", "430104-development-reform", "收费管理岗", Duty::business,
         {{"rule_keeper", "430104-development-reform"}, {"reader", "430104"}}, "录入岳麓区的收费规则和投诉电话"},
        {"430104", "yuelu-rules", "样例·岳麓规则复核员", "430104-development-reform", "法规审核岗", Duty::business,
         {{"rule_confirmer", "430104"}, {"draw_witness", "430104"}, {"reader", "430104"}}, "复核岳麓区的规则，裁定有出入的规则，见证摇号"},
        {"430104", "leader", "样例·岳麓分管局长", "430104-education", "分管局长", Duty::business,
         {{"circular_signer", "430104"}, {"reader", "430104"}}, "签发岳麓区的通报，见证检查抽取"},
        {"430104", "inspector", "样例·督学甲", "430104-education", "督学岗一", Duty::business,
         {{"inspector", "430104"}, {"reader", "430104"}}, "到校检查（手机）"},
        {"430104", "inspector2", "样例·督学乙", "430104-education", "督学岗二", Duty::business,
         {{"inspector", "430104"}, {"reader", "430104"}}, "到校检查（手机）"},
        {"430104", "custodian", "样例·身份保管员甲", "430104-education", "信访保密岗一", Duty::business,
         {{"complaint_custodian", "430104"}}, "申请查看匿名投诉人身份"},
        {"430104", "custodian2", "样例·身份保管员乙", "430104-education", "信访保密岗二", Duty::business,
         {{"complaint_custodian", "430104"}}, "批准查看匿名投诉人身份"},
        {"430104", "head", "样例·校长", sample_school, "校长", Duty::business, {{"school_head", sample_school}}, "本校事务、校历"},
        {"430104", "office", "样例·教务员", sample_school, "教务岗", Duty::business, {{"school_office", sample_school}},
         "本校名册、监护人绑定、协议、优先和困难群体"},
        {"430104", "teacher", "样例·班主任", sample_school, "班主任", Duty::business, {{"class_teacher", sample_school}, {"course_teacher", sample_school}},
         "本班事务、自己任教的课"},
        {"430104", "parent", "样例·家长", sample_school, "", Duty::business, {{"parent", sample_school}}, "本人子女的事项"},
        {"430104", "parent2", "样例·家长乙", sample_school, "", Duty::business, {{"parent", sample_school}}, "本人子女的事项"},
        {"430104", "college", "样例·职校项目负责人", sample_vocational_school, "项目建设岗", Duty::business, {{"programme_applicant", sample_vocational_school}},
         "申报和建设本校的楚怡项目"},
        {"430104", "body", "样例·机构负责人", sample_body, "负责人", Duty::business, {{"outside_body", sample_body}},
         "本机构的名单申请、许可证和人员"},
        {"430000", "sysadmin", "样例·系统管理员", "430000", "", Duty::system_administrator, {{"system_administrator", "430000"}},
         "建立、停用、注销账户，重置密码"},
        {"430000", "secadmin", "样例·安全管理员", "430000", "", Duty::security_administrator, {{"security_administrator", "430000"}}, "授予和终止角色"},
        {"430000", "auditor", "样例·审计管理员", "430000", "", Duty::audit_administrator, {{"audit_administrator", "430000"}}, "查阅审计记录"},
    };
    return list;
}

Result<org::BodyLine> body_coded(Work& work, std::string_view code) {
    auto body = org::find_body_by_code(work, code);
    if (!body) return Problem{Code::missing, "unknown-body", "没有机构 " + std::string(code) + "；请先建立湖南机构树", "the tree of Hunan is missing: seed it first"};
    return *std::move(body);
}

Result<Nothing> open_body_of_sample(Work& work, std::string_view code, std::string_view name, org::BodyKind kind) {
    if (org::find_body_by_code(work, code)) return Nothing{};
    TRY(const org::BodyLine bureau, body_coded(work, "430104-education"));
    org::OpenBody command;
    command.effective = work.today();
    command.document = "样例";
    command.reason = "样例数据";
    command.parent = bureau.id;
    command.body = {.code = std::string(code), .name = std::string(name), .kind = kind};
    if (kind == org::BodyKind::school) {
        command.body.school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city};
    } else if (kind == org::BodyKind::vocational_school) {
        command.body.school = org::SchoolParticulars{.stage = org::Stage::secondary_vocational, .tier = org::Tier::city};
    }
    TRY_DO(org::open_body(work, command));
    return Nothing{};
}

// The schools and outside bodies of the sample; opened with the first of their people.
Result<Nothing> open_bodies(Work& work) {
    TRY_DO(open_body_of_sample(work, sample_school, "岳麓区样例小学", org::BodyKind::school));
    TRY_DO(open_body_of_sample(work, "430104-sample-school-2", "岳麓区样例第二小学", org::BodyKind::school));
    TRY_DO(open_body_of_sample(work, sample_vocational_school, "岳麓区样例职业中等专业学校", org::BodyKind::vocational_school));
    TRY_DO(open_body_of_sample(work, sample_body, "样例棋院", org::BodyKind::outside_body));
    return open_body_of_sample(work, "430104-sample-body-2", "样例体育俱乐部", org::BodyKind::outside_body);
}

Result<org::PostView> open_post(Work& work, const SamplePerson& person, const org::BodyLine& body) {
    TRY(const org::PostView post, org::open_post(work, {.body = body.id, .title = std::string(person.title), .opened = work.today()}));
    return org::appoint_holder(work, {.id = post.id, .name = std::string(person.who), .from = work.today(), .document = "样例"});
}

Result<Nothing> add_person(Work& work, const SamplePerson& person, std::string_view digest) {
    TRY(const org::BodyLine body, body_coded(work, person.body));
    CreateAccount command{.name = std::string(person.name), .display_name = std::string(person.who), .duty = person.duty, .body = body.id};
    std::optional<org::PostId> post;
    if (!person.title.empty()) {
        TRY(const org::PostView opened, open_post(work, person, body));
        post = opened.id;
        command.person = opened.holders.front().person;
    }
    TRY(const AccountId id, insert_account(work, command, digest, FirstPassword::stays));
    const Account account = find_account(work, id).value();
    for (const auto& [role, scope] : person.roles) {
        TRY(const org::BodyLine over, body_coded(work, scope));
        const GiveRole grant{.account = id, .role = std::string(role), .post = post, .scope = over.id, .reason = "样例数据"};
        insert_grant(work, account, grant, work.today(), still);
        work.record("identity.give_role", "account", id.to_string(), {{"role", role}, {"scope", scope}, {"reason", "样例数据"}});
    }
    return Nothing{};
}

Result<Nothing> add_people_of(Work& work, std::string_view county, std::string_view digest) {
    if (work.county() == "430104") TRY_DO(open_bodies(work));
    for (const auto& person : people()) {
        if (person.county == county && !find_account_by_name(work, person.name)) TRY_DO(add_person(work, person, digest));
    }
    return Nothing{};
}

Result<SampleAccounts> list_people(Work& work) {
    SampleAccounts accounts{std::string(sample_password), {}};
    for (const auto& person : people()) {
        TRY(const org::BodyLine body, body_coded(work, person.body));
        accounts.rows.push_back({std::string(person.name), std::string(person.who), body.name, std::string(person.may)});
    }
    return accounts;
}

}  // namespace

Result<SampleAccounts> seed_sample(storage::Storage& storage, const storage::Context& context) {
    const auto digest = password_digest(sample_password, DrawnBytes(*context.random));
    const auto in_county = [&](std::string_view county, auto&& act) {
        auto there = context;
        there.county = county;
        return storage::write(storage, there, act);
    };
    TRY_DO(in_county("430000", [](Work& work) { return seed_roles(work); }));
    for (const std::string_view county : {"430000", "430100", "430200", "430104"}) {
        TRY_DO(in_county(county, [&](Work& work) { return add_people_of(work, county, digest); }));
    }
    return storage::read(storage, context, list_people);
}

}  // namespace luoshi::identity
