#include "pupils/sample.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "pupils/agreement_template.hpp"
#include "pupils/class_names.hpp"
#include "pupils/guardianships.hpp"
#include "pupils/places.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

constexpr std::string_view sample_county = "430104";
constexpr std::string_view sample_school = "430104-sample-school";
constexpr int classes_a_grade = 2;
constexpr int pupils_a_class = 30;

constexpr std::array<std::string_view, 20> surnames{"赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈",
                                                    "褚", "卫", "蒋", "沈", "韩", "杨", "朱", "秦", "尤", "许"};
constexpr std::array<std::string_view, 30> given{"晨", "曦", "语", "桐", "梓", "涵", "浩", "然", "欣", "怡",
                                                 "博", "文", "思", "远", "雨", "泽", "佳", "宁", "一", "诺",
                                                 "子", "轩", "可", "心", "乐", "天", "若", "溪", "知", "行"};

// The middle character of every name is 样, for 样例: nobody is called that.
std::string invented_name(int n) {
    const auto i = static_cast<std::size_t>(n);
    return fmt::format("{}样{}", surnames[(i * 7 + i / 30) % surnames.size()], given[(i * 11 + i / 20) % given.size()]);
}

struct SampleGuardian {
    AccountId account;
    std::string county;
    std::string name;
};

std::optional<SampleGuardian> guardian(Work& work, std::string_view account, std::string_view name) {
    const auto place = identity::find_place(work, account);
    if (!place) return std::nullopt;
    return SampleGuardian{place->id, place->county, std::string(name)};
}

Result<Nothing> bind(Work& work, PupilId id, const SampleGuardian& to, std::string_view relation) {
    const auto pupil = find_pupil(work, id).value();
    IssueSlips slips;
    slips.class_ = pupil.class_;
    slips.pupils = {pupil.id};
    TRY(const SlipSheet sheet, issue_slips(work, slips));
    TRY(const LiveSlip slip, find_live_slip(work, sheet.items.front().code));
    TRY_DO(bind_with_slip(work, slip, {to.account, to.county, to.name, std::string(relation)}));
    return Nothing{};
}

org::TermKind term_of(Date day) {
    const auto month = static_cast<unsigned>(day.ymd().month());
    return month >= 8 || month == 1 ? org::TermKind::autumn : org::TermKind::spring;
}

// The blanks of the template, as the sample school fills them in.
std::string filled_in(std::string text) {
    constexpr std::array<std::string_view, 8> values{"16:30",
                                                     "18:00",
                                                     "按教育和发展改革部门核定的标准",
                                                     "本校课后服务方案的批复",
                                                     "12:00",
                                                     "18:00 在校门口等候区",
                                                     "样例小学教务处",
                                                     "岳麓区教育局"};
    constexpr std::string_view blank = "＿＿";
    std::size_t next = 0;
    for (auto at = text.find(blank); at != std::string::npos; at = text.find(blank)) {
        text.replace(at, blank.size(), values.at(std::min(next++, values.size() - 1)));
    }
    return text;
}

Result<AgreementView> publish(Work& work, const org::BodyLine& school) {
    const int year = school_year_of(work.today());
    const auto term = term_of(work.today());
    auto text = agreement_template(school.name, AgreementKind::after_school, year, term);
    DraftAgreement draft;
    draft.id = work.new_id<AgreementId>();
    draft.school = school.id;
    draft.school_year = year;
    draft.term = term;
    draft.title = std::move(text.title);
    draft.text = filled_in(std::move(text.text));
    TRY(const AgreementView view, draft_agreement(work, draft));
    StepAgreement step;
    step.id = view.id;
    step.if_match.version = view.version;
    return publish_agreement(work, step);
}

// What was put into the school, for what is done with it afterwards.
struct Planted {
    SampleRoster counts;
    std::optional<PupilId> younger;   // of grade 2
    std::optional<PupilId> elder;     // of grade 5, in the teacher's class
    std::vector<PupilId> of_teacher;  // the elder's classmates
};

Result<Planted> plant_classes(Work& work, const org::BodyLine& school, const std::optional<SampleGuardian>& parent,
                              const std::optional<SampleGuardian>& second) {
    Planted planted;
    const auto teacher = identity::find_place(work, "teacher");
    const int year = school_year_of(work.today());
    int n = 0;
    for (int grade = 1; grade <= 6; ++grade) {
        for (int number = 1; number <= classes_a_grade; ++number) {
            OpenClass command;
            command.id = work.new_id<ClassId>();
            command.school = school.id;
            command.grade = grade;
            command.number = number;
            const bool own = grade == 5 && number == 1;
            if (own && teacher) command.head_teacher = teacher->id;
            TRY_DO(open_class(work, command));
            ++planted.counts.classes;
            for (int i = 0; i < pupils_a_class; ++i, ++n) {
                NewPupil pupil;
                pupil.id = work.new_id<PupilId>();
                pupil.class_ = command.id;
                pupil.school = school.id;
                pupil.name = invented_name(n);
                pupil.sex = n % 2 == 0 ? Sex::female : Sex::male;
                pupil.born = Date(year - 6 - grade, 9, 1).plus_days(n * 13 % 364);
                auto digits = pupil.born.to_string();
                std::erase(digits, '-');
                pupil.number =
                    fmt::format("L430104{}{:03}0", digits, n);  // temporary numbers: no resident id is made up
                pupil.enrolled_on = std::min(Date(year, 9, 1), work.today());
                pupil.guardians.push_back(
                    {pupil.name.substr(0, 3) + "样例", n % 3 == 0 ? "父亲" : "母亲", fmt::format("1990000{:04}", n)});
                const bool child = i == 4 && number == 1 && (grade == 2 || grade == 5);
                if (child && parent) pupil.guardians = {{parent->name, "母亲", "19900009001"}};
                if (child && grade == 5 && second) pupil.guardians.push_back({second->name, "父亲", "19900009002"});
                insert_pupil(work, pupil);
                ++planted.counts.pupils;
                if (child)
                    (grade == 2 ? planted.younger : planted.elder) = pupil.id;
                else if (own)
                    planted.of_teacher.push_back(pupil.id);
            }
        }
    }
    return planted;
}

// Half of the teacher's class: these families have no telephone, and the teacher has entered what they said.
Result<Nothing> enter_some(Work& work, const std::vector<PupilId>& pupils, AgreementId agreement) {
    for (std::size_t i = 0; i < pupils.size() && i < 16; ++i) {
        EnterConsent entry;
        entry.pupil = pupils[i];
        entry.id = work.new_id<ConsentId>();
        entry.agreement = agreement;
        entry.decision = i == 3 ? Decision::refused : Decision::given;
        entry.reason = "家长没有智能手机，当面告知班主任";
        TRY_DO(enter_consent(work, entry));
    }
    return Nothing{};
}

// One of the parent's two children has the consent already: the parent read the text and agreed. The other one waits for a decision.
Result<Nothing> consent(Work& work, PupilId pupil, const SampleGuardian& parent, const AgreementView& agreement) {
    const Actor before = work.actor();
    Actor actor;
    actor.account = parent.account;
    actor.name = parent.name;
    actor.proof = Proof::command_line;
    actor.county = parent.county;
    work.act_as(actor);
    DecideConsent decision;
    decision.pupil = pupil;
    decision.id = work.new_id<ConsentId>();
    decision.agreement = agreement.id;
    decision.text_sha256 = agreement.sha256.value();
    const auto done = decide_consent(work, decision);
    work.act_as(before);
    if (!done) return done.error();
    return Nothing{};
}

Result<Nothing> enter_groups(Work& work, const org::BodyLine& school) {
    constexpr std::array groups{GroupKind::left_behind, GroupKind::both_working, GroupKind::disabled,
                                GroupKind::migrant, GroupKind::low_income};
    const auto everybody = pupils_of_school(work, school.county, school.id);
    for (std::size_t i = 3; i < everybody.size(); i += 23) {
        EnterGroup entry;
        entry.id = work.new_id<PupilGroupId>();
        entry.pupil = everybody[i].id;
        entry.kind = groups[i % groups.size()];
        entry.valid_from = Date(school_year_of(work.today()), 9, 1);
        entry.document = "样例·区教育局认定名单";
        TRY_DO(enter_group(work, entry));
    }
    return Nothing{};
}

Result<SampleRoster> fill(Work& work, const org::BodyLine& school) {
    const auto parent = guardian(work, "parent", "样例·家长");
    const auto second = guardian(work, "parent2", "样例·家长乙");
    TRY(const Planted planted, plant_classes(work, school, parent, second));
    if (parent && planted.younger) TRY_DO(bind(work, *planted.younger, *parent, "母亲"));
    if (parent && planted.elder) TRY_DO(bind(work, *planted.elder, *parent, "母亲"));
    if (second && planted.elder) TRY_DO(bind(work, *planted.elder, *second, "父亲"));
    TRY(const AgreementView agreement, publish(work, school));
    TRY_DO(enter_some(work, planted.of_teacher, agreement.id));
    if (parent && planted.younger) TRY_DO(consent(work, *planted.younger, *parent, agreement));
    TRY_DO(enter_groups(work, school));
    work.record("pupils.seed_sample", "school", school.id.to_string(),
                json::value{{"classes", planted.counts.classes}, {"pupils", planted.counts.pupils}});
    return planted.counts;
}

}  // namespace

Result<SampleRoster> seed_sample(storage::Storage& storage, const storage::Context& context) {
    auto there = context;
    there.county = sample_county;
    return storage::write(storage, there, [](Work& work) -> Result<SampleRoster> {
        const auto school = org::find_body_by_code(work, sample_school);
        if (!school || !classes_of_school(work, school->county, school->id).empty()) return SampleRoster{};
        return fill(work, *school);
    });
}

}  // namespace luoshi::pupils
