// The words of the roster as enumerations: stored, sent and compared by these names.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::pupils {

enum class PupilState { on_roll, suspended, transferred, left, graduated };  // 在籍、休学、转出、离校、毕业
BOOST_DESCRIBE_ENUM(PupilState, on_roll, suspended, transferred, left, graduated)

enum class Sex { male, female };
BOOST_DESCRIBE_ENUM(Sex, male, female)

// 学籍号: G with the resident id, J self-coded, L temporary; a temporary one is later replaced (afterschool.md 5).
enum class NumberKind { G, J, L };
BOOST_DESCRIBE_ENUM(NumberKind, G, J, L)

// Priority groups (afterschool.md 1.2) and hardship categories (2.4), under the keys that rules use for them. What
// follows from one is decided by rules, never here.
enum class GroupKind {
    disabled,         // 残疾
    left_behind,      // 留守
    migrant,          // 进城务工人员随迁
    single_parent,    // 单亲
    both_working,     // 双职工
    hardship,         // 家庭经济困难
    registered_poor,  // 建档立卡
    low_income,       // 最低生活保障（城乡低保）
    extreme_poverty,  // 特困救助供养
    relapse_risk,     // 脱贫不稳定
    poverty_edge,     // 边缘易致贫
    sudden_hardship,  // 突发严重困难
    orphan,           // 孤儿
    de_facto_orphan,  // 事实无人抚养
    martyr,           // 烈士子女
};
BOOST_DESCRIBE_ENUM(GroupKind, disabled, left_behind, migrant, single_parent, both_working, hardship, registered_poor,
                    low_income, extreme_poverty, relapse_risk, poverty_edge, sudden_hardship, orphan, de_facto_orphan,
                    martyr)

enum class AgreementKind {
    after_school,          // 课后服务协议, valid one term
    personal_information,  // 未满十四周岁个人信息处理同意书 (PIPL art. 31)
};
BOOST_DESCRIBE_ENUM(AgreementKind, after_school, personal_information)

enum class ConsentDecision { given, refused, withdrawn };
BOOST_DESCRIBE_ENUM(ConsentDecision, given, refused, withdrawn)
using Decision = ConsentDecision;

// Whose voice a decision is: the guardian's own; a class teacher's entry for a family; a paper form; the school's
// settlement of a dispute.
enum class DecidedBy { guardian, class_teacher, paper, settlement };
BOOST_DESCRIBE_ENUM(DecidedBy, guardian, class_teacher, paper, settlement)

enum class GuardianshipState { waiting, confirmed, disputed, refused, ended };
BOOST_DESCRIBE_ENUM(GuardianshipState, waiting, confirmed, disputed, refused, ended)

// What stands for a child and a term.
enum class ConsentStanding { none, given, refused, withdrawn, disputed };
BOOST_DESCRIBE_ENUM(ConsentStanding, none, given, refused, withdrawn, disputed)
using Standing = ConsentStanding;

enum class DisputeSubject { binding, consent };
BOOST_DESCRIBE_ENUM(DisputeSubject, binding, consent)

// A binding stays or ends; for a consent the school records what the guardians agreed on or what holds until they do;
// `agreed`: the guardians agreed by themselves.
enum class DisputeOutcome { stays, ends, given, refused, agreed };
BOOST_DESCRIBE_ENUM(DisputeOutcome, stays, ends, given, refused, agreed)

// What of a child's particulars a guardian can say is wrong. The class is the school's own arrangement and no datum of
// the child.
enum class PupilCorrectionField { name, sex, born, boarding, resident_id, number };
BOOST_DESCRIBE_ENUM(PupilCorrectionField, name, sex, born, boarding, resident_id, number)

enum class PupilCorrectionState { open, accepted, refused, withdrawn };
BOOST_DESCRIBE_ENUM(PupilCorrectionState, open, accepted, refused, withdrawn)

enum class PupilCorrectionDecision { accept, refuse };
BOOST_DESCRIBE_ENUM(PupilCorrectionDecision, accept, refuse)

enum class ImportKind { roster, groups };
BOOST_DESCRIBE_ENUM(ImportKind, roster, groups)

enum class RosterImportState { ready, faulty, done, dropped };
BOOST_DESCRIBE_ENUM(RosterImportState, ready, faulty, done, dropped)

enum class ConsentSignal { all_within_minutes, identical_times };
BOOST_DESCRIBE_ENUM(ConsentSignal, all_within_minutes, identical_times)

enum class NotifyBy { none, mail };
BOOST_DESCRIBE_ENUM(NotifyBy, none, mail)

}  // namespace luoshi::pupils
