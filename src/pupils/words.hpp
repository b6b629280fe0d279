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

// Priority groups (afterschool.md 1.2) and hardship categories (2.4). What follows from one is decided by rules, never here.
enum class GroupKind {
    disabled,           // 残疾
    left_behind,        // 留守
    migrant,            // 进城务工人员随迁
    single_parent,      // 单亲
    dual_earner,        // 双职工
    hardship,           // 家庭经济困难
    rural_allowance,    // 农村低保
    urban_allowance,    // 城市低保
    destitute,          // 特困
    orphan,             // 孤儿
    registered_poor,    // 建档立卡（脱贫户）
    poverty_relapse,    // 脱贫不稳定
    poverty_edge,       // 边缘易致贫
    sudden_hardship,    // 突发严重困难
    unsupported,        // 事实无人抚养
    martyr_child,       // 烈士子女
};
BOOST_DESCRIBE_ENUM(GroupKind, disabled, left_behind, migrant, single_parent, dual_earner, hardship, rural_allowance, urban_allowance, destitute,
                    orphan, registered_poor, poverty_relapse, poverty_edge, sudden_hardship, unsupported, martyr_child)

enum class AgreementKind {
    after_school,          // 课后服务协议, valid one term
    personal_information,  // 未满十四周岁个人信息处理同意书 (PIPL art. 31)
};
BOOST_DESCRIBE_ENUM(AgreementKind, after_school, personal_information)

enum class Decision { given, refused, withdrawn };
BOOST_DESCRIBE_ENUM(Decision, given, refused, withdrawn)

// Whose voice a decision is: the guardian's own; a class teacher's entry for a family; a paper form; the school's settlement of a dispute.
enum class DecidedBy { guardian, class_teacher, paper, settlement };
BOOST_DESCRIBE_ENUM(DecidedBy, guardian, class_teacher, paper, settlement)

enum class GuardianshipState { waiting, confirmed, disputed, refused, ended };
BOOST_DESCRIBE_ENUM(GuardianshipState, waiting, confirmed, disputed, refused, ended)

enum class NotifyBy { none, mail };
BOOST_DESCRIBE_ENUM(NotifyBy, none, mail)

}  // namespace luoshi::pupils
