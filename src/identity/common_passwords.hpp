// Passwords and words that are tried first: patterns of the keyboard, dates of habit, and what people in this line of
// work would think of.
#pragma once
#include <string_view>

namespace luoshi::identity {

// In lower case; only such as could pass the rules of length and of three kinds.
inline constexpr std::string_view common_passwords[] = {
    "1qaz@wsx3edc",   "1qaz2wsx3edc",  "1qaz@wsx#edc",    "1qaz!qaz2wsx",     "!qaz2wsx3edc",     "!qaz@wsx3edc",
    "zaq1@wsxcde3",   "zaq12wsxcde3",  "qwer1234asdf",    "qwer!234asdf",     "1234qwerasdf",     "qwerasdf1234",
    "q1w2e3r4t5y6",   "1q2w3e4r5t6y",  "1q2w3e4r5t6y7u",  "qazwsx123456",     "qazwsxedc123",     "qazwsxedc@123",
    "abc123abc123",   "abc123!@#abc",  "abcd1234abcd",    "abcd1234!@#$",     "abc123456789",     "abcd12345678",
    "abc@123456789",  "a123456789012", "a1234567890.",    "aa1234567890",     "aa123456aa123456", "qq1234567890",
    "qwe123456789",   "qwe123!@#qwe",  "asdf1234asdf",    "asdf1234zxcv",     "zxcv1234zxcv",     "zxcvbnm123456",
    "qwertyuiop123",  "asdfghjkl123",  "woaini1314520",   "woaini@1314520",   "woaini5201314",    "5201314woaini",
    "5201314woaini.", "iloveyou1314!", "iloveyou5201314", "p@ssw0rdp@ssw0rd", "passw0rdpassw0rd", "test1234test",
    "test@1234test",  "1234abcd5678!", "admin123admin!",  "root123456root",   "huawei@123456",    "changeme_123",
    "changeme@1234",  "welcome@2026!",
};
// What is left of a password when the digits and signs around it are taken away.
inline constexpr std::string_view common_words[] = {
    "password",    "passwordpassword",
    "passwd",      "admin",
    "adminadmin",  "administrator",
    "root",        "rootroot",
    "welcome",     "qwerty",
    "qwertyuiop",  "asdfghjkl",
    "zxcvbnm",     "qazwsx",
    "qazwsxedc",   "letmein",
    "test",        "testtest",
    "user",        "guest",
    "secret",      "login",
    "system",      "changeme",
    "hunan",       "hunansheng",
    "hunanjiaoyu", "changsha",
    "changshashi", "xiangjiao",
    "jiaoyu",      "jiaoyuting",
    "jiaoyuju",    "school",
    "xuexiao",     "xiaoxue",
    "zhongxue",    "laoshi",
    "xuesheng",    "mima",
    "wodemima",    "woaini",
    "woaiwojia",   "iloveyou",
    "zhongguo",    "woaizhongguo",
    "china",       "abc",
    "abcd",        "abcabc",
    "aa",          "aaa",
    "luoshi",      "luoshiluoshi",
    "guanliyuan",  "xitongguanli",
};

}  // namespace luoshi::identity
