namespace Celadon.Organization.Accounts;

/// <summary>Why an account was not made or changed.</summary>
public enum AccountFault
{
    /// <summary>The user name is not 3 to 32 letters, digits, dots, hyphens or underlines.</summary>
    UserNameForm,

    /// <summary>The user name is taken.</summary>
    UserNameTaken,

    /// <summary>The person's name is missing or longer than 40 characters.</summary>
    PersonNameForm,

    /// <summary>The password is shorter than ten characters or longer than 128.</summary>
    PasswordLength,

    /// <summary>The password holds fewer than three of the four classes of characters.</summary>
    PasswordClasses,

    /// <summary>The password holds the user name.</summary>
    PasswordHoldsName,

    /// <summary>The password is one of the last five.</summary>
    PasswordUsedBefore,

    /// <summary>The present password is wrong.</summary>
    PresentPasswordWrong,

    /// <summary>Roles that must not be held together.</summary>
    RolesTogether,

    /// <summary>Somebody gives or takes a role of their own.</summary>
    OwnRole,

    /// <summary>Nobody else holds this administrator's role.</summary>
    LastAdministrator,

    /// <summary>The role is held at a unit, and none was named; or at none, and one was named.</summary>
    UnitOfRole,

    /// <summary>The account holds this role already.</summary>
    RoleHeld,

    /// <summary>Somebody disables or resets their own account.</summary>
    OwnAccount,

    /// <summary>The one-time password of the first start is wrong or has run out.</summary>
    FirstStartPassword,

    /// <summary>There are accounts already.</summary>
    FirstStartOver,

    /// <summary>The second factors of an administrator are removed at the machine only.</summary>
    AdministratorFactors,

    /// <summary>Somebody who needs a second factor removes the last one.</summary>
    LastSecondFactor,

    /// <summary>There is no account of this name.</summary>
    NoSuchAccount,

    /// <summary>The code does not fit the key shown.</summary>
    CodeWrong,

    /// <summary>The person of the organization's own sign-in is linked to another account.</summary>
    LinkedElsewhere,
}
