// What a school starts an agreement from. Blanks that only the school can fill are written ＿＿; a text with blanks is
// not published.
#pragma once
#include "pupils/consent_views.hpp"

namespace luoshi::pupils {

// The clauses of an after-school agreement (湘教改〔2022〕1号 asks for a signed agreement before charging; times,
// content, teachers, fee, safety, leave and pick-up: afterschool.md 1.2), or of a consent to processing the personal
// information of a child under 14 (儿童个人信息网络保护规定 art. 9, 10).
AgreementText agreement_template(std::string_view school_name, AgreementKind kind, int school_year, org::TermKind term);

}  // namespace luoshi::pupils
