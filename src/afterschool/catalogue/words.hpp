// The states and kinds of the catalogue.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::afterschool::catalogue {

// A term plan (学期实施方案). Steps lead from left to right; `returned` goes back to the school; `ended` is for good.
enum class PlanState { draft, consulted, submitted, returned, approved, published, ended };
BOOST_DESCRIBE_ENUM(PlanState, draft, consulted, submitted, returned, approved, published, ended)

// 基础托管 and 特色课程: base must exist before special courses open.
enum class CourseKind { base, special };
BOOST_DESCRIBE_ENUM(CourseKind, base, special)

// planned: in a plan that is not published yet. offered: parents may choose it. stopped: for good.
enum class CourseState { planned, offered, stopped };
BOOST_DESCRIBE_ENUM(CourseState, planned, offered, stopped)

// What happens in a session; the closed list of the rule service.kinds
// (作业、答疑、阅读、体育、艺术、科普、劳动、游戏、社团、观影).
enum class Activity { homework, questions, reading, sport, art, science, labour, games, clubs, films };
BOOST_DESCRIBE_ENUM(Activity, homework, questions, reading, sport, art, science, labour, games, clubs, films)

enum class TeacherKind { own, outside };
BOOST_DESCRIBE_ENUM(TeacherKind, own, outside)

// An outside body's entry in a county's list.
enum class ListingState { applied, listed, refused, exited };
BOOST_DESCRIBE_ENUM(ListingState, applied, listed, refused, exited)

enum class SurveyState { draft, open, closed };
BOOST_DESCRIBE_ENUM(SurveyState, draft, open, closed)

// What the word list found in the text of a course. Hits wait for a person: nothing is refused by a machine alone.
enum class ScreenState { clear, waiting, accepted, rejected };
BOOST_DESCRIBE_ENUM(ScreenState, clear, waiting, accepted, rejected)

}  // namespace luoshi::afterschool::catalogue
